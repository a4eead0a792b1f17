package org.acollida.Acollida;

import android.app.NativeActivity;
import android.content.ActivityNotFoundException;
import android.content.Intent;
import android.net.Uri;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The window, and the one thing that only an activity can do: ask the system's chooser for a file. What passes through
 * lies in the app's own cache, under names that both sides know (src/files.rs).
 */
public final class MainActivity extends NativeActivity {
    private static final int PICTURE = 1;
    private static final int FILE = 2;

    /** A photo of a code is smaller; a larger file is none. */
    private static final long PICTURE_MAX = 32L << 20;

    private static final String CHOSEN = "chosen-picture";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private File outgoing;

    /** Opens the chooser for a picture. What is chosen lies in the cache when this activity is in front again. */
    public void choosePicture() {
        Intent intent = new Intent(Intent.ACTION_OPEN_DOCUMENT);
        intent.addCategory(Intent.CATEGORY_OPENABLE);
        intent.setType("image/*");
        ask(intent, PICTURE);
    }

    /** Opens the chooser for the place of this file, and moves it there. */
    public void handOver(String file) {
        outgoing = new File(file);
        Intent intent = new Intent(Intent.ACTION_CREATE_DOCUMENT);
        intent.addCategory(Intent.CATEGORY_OPENABLE);
        intent.setType(WORKBOOK);
        intent.putExtra(Intent.EXTRA_TITLE, outgoing.getName());
        ask(intent, FILE);
    }

    private void ask(final Intent intent, final int request) {
        runOnUiThread(new Runnable() {
            @Override
            public void run() {
                try {
                    startActivityForResult(intent, request);
                } catch (ActivityNotFoundException nothingToChooseWith) {
                    onActivityResult(request, RESULT_CANCELED, null);
                }
            }
        });
    }

    @Override
    protected void onActivityResult(int request, int result, Intent data) {
        super.onActivityResult(request, result, data);
        Uri chosen = result == RESULT_OK && data != null ? data.getData() : null;
        if (request == PICTURE && chosen != null) {
            take(chosen);
        }
        if (request == FILE && outgoing != null) {
            if (chosen != null) {
                give(chosen);
            }
            // It lies in the clear only as long as it is on its way.
            outgoing.delete();
            outgoing = null;
        }
    }

    private void take(Uri chosen) {
        File whole = new File(getCacheDir(), CHOSEN);
        File part = new File(getCacheDir(), CHOSEN + ".part");
        try (InputStream from = getContentResolver().openInputStream(chosen);
                OutputStream to = new FileOutputStream(part)) {
            copy(from, to, PICTURE_MAX);
        } catch (IOException | SecurityException unreadable) {
            part.delete();
            return;
        }
        part.renameTo(whole);
    }

    private void give(Uri chosen) {
        try (InputStream from = new FileInputStream(outgoing);
                OutputStream to = getContentResolver().openOutputStream(chosen, "wt")) {
            copy(from, to, Long.MAX_VALUE);
        } catch (IOException | SecurityException unwritable) {
            // The chooser made an empty file: the person sees that nothing is in it.
        }
    }

    private static void copy(InputStream from, OutputStream to, long max) throws IOException {
        if (from == null || to == null) {
            throw new IOException("the chooser gave nothing");
        }
        byte[] buffer = new byte[1 << 16];
        long copied = 0;
        for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            copied += read;
            if (copied > max) {
                throw new IOException("larger than a picture of a code");
            }
            to.write(buffer, 0, read);
        }
    }
}
