package org.acollida.Acollida;

import android.app.NativeActivity;
import android.content.ActivityNotFoundException;
import android.content.ClipData;
import android.content.Intent;
import android.net.Uri;
import android.os.Bundle;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The window, and the things that only an activity can do: ask the system's chooser for a file, hand one to another app,
 * take one that was opened with this app. What passes through lies in the app's own cache, under names that both sides
 * know (src/files.rs). A file that is still being copied has ".part" after its name.
 */
public final class MainActivity extends NativeActivity {
    private static final int PICTURE = 1;
    private static final int FILE = 2;
    private static final int COUNTS = 3;

    /** A photo of a code is smaller, and so is a file of counts; a larger file is none. */
    private static final long LARGEST = 32L << 20;

    private static final String CHOSEN_PICTURE = "chosen-picture";
    private static final String CHOSEN_COUNTS = "chosen-counts";
    private static final String OPENED_COUNTS = "opened-counts";

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /** A type of their own would only make the system add an ending to the name of files of counts. */
    private static final String BYTES = "application/octet-stream";

    private File outgoing;

    @Override
    protected void onCreate(Bundle saved) {
        super.onCreate(saved);
        // An activity that is made again was given its file before.
        if (saved == null) {
            receive(getIntent());
        }
    }

    @Override
    protected void onNewIntent(Intent intent) {
        super.onNewIntent(intent);
        receive(intent);
    }

    /** Opens the chooser for a picture. What is chosen lies in the cache when this activity is in front again. */
    public void choosePicture() {
        open("image/*", PICTURE);
    }

    /** Opens the chooser for a file of counts, likewise. Which files those are no type tells. */
    public void chooseCounts() {
        open("*/*", COUNTS);
    }

    /** Opens the chooser for the place of this file, and moves it there. */
    public void handOver(String file) {
        outgoing = new File(file);
        Intent intent = new Intent(Intent.ACTION_CREATE_DOCUMENT);
        intent.addCategory(Intent.CATEGORY_OPENABLE);
        intent.setType(type(outgoing.getName()));
        intent.putExtra(Intent.EXTRA_TITLE, outgoing.getName());
        ask(intent, FILE);
    }

    /** Lets the person choose an app that this file is handed to. It may read this one file, and nothing else. */
    public void share(String file) {
        File shared = new File(file);
        Uri address = OutgoingFiles.address(shared);
        final Intent intent = new Intent(Intent.ACTION_SEND);
        intent.setType(type(shared.getName()));
        intent.putExtra(Intent.EXTRA_STREAM, address);
        intent.setClipData(ClipData.newRawUri(null, address));
        intent.addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION);
        runOnUiThread(new Runnable() {
            @Override
            public void run() {
                startActivity(Intent.createChooser(intent, null));
            }
        });
    }

    /** What a file of this name is: a workbook of figures, or counts. */
    static String type(String name) {
        return name.endsWith(".xlsx") ? WORKBOOK : BYTES;
    }

    private void open(String type, int request) {
        Intent intent = new Intent(Intent.ACTION_OPEN_DOCUMENT);
        intent.addCategory(Intent.CATEGORY_OPENABLE);
        intent.setType(type);
        ask(intent, request);
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
            take(chosen, CHOSEN_PICTURE);
        }
        if (request == COUNTS && chosen != null) {
            take(chosen, CHOSEN_COUNTS);
        }
        if (request == FILE && outgoing != null) {
            give(outgoing, chosen);
            outgoing = null;
        }
    }

    /** Takes the file that another app opened with this one, or handed to it. */
    private void receive(Intent intent) {
        Uri file = null;
        if (intent != null && Intent.ACTION_VIEW.equals(intent.getAction())) {
            file = intent.getData();
        } else if (intent != null && Intent.ACTION_SEND.equals(intent.getAction())) {
            file = stream(intent);
        }
        // A file of our own would be opened with our own rights, whoever named it.
        if (file != null && "content".equals(file.getScheme()) && !OutgoingFiles.isOurs(file)) {
            take(file, OPENED_COUNTS);
        }
    }

    /** By the older of two methods: the newer one is of API 33 and does the same. */
    @SuppressWarnings("deprecation")
    private static Uri stream(Intent intent) {
        Object stream = intent.getParcelableExtra(Intent.EXTRA_STREAM);
        return stream instanceof Uri ? (Uri) stream : null;
    }

    /** Copies beside the window: what gives the file may be a network away. */
    private void take(final Uri chosen, String name) {
        final File whole = new File(getCacheDir(), name);
        final File part = new File(getCacheDir(), name + ".part");
        whole.delete();
        try {
            part.createNewFile();
        } catch (IOException full) {
            return;
        }
        new Thread(new Runnable() {
            @Override
            public void run() {
                try (InputStream from = getContentResolver().openInputStream(chosen);
                        OutputStream to = new FileOutputStream(part)) {
                    copy(from, to, LARGEST);
                } catch (IOException | SecurityException unreadable) {
                    part.delete();
                    return;
                }
                part.renameTo(whole);
            }
        }).start();
    }

    private void give(final File file, final Uri chosen) {
        new Thread(new Runnable() {
            @Override
            public void run() {
                if (chosen != null) {
                    try (InputStream from = new FileInputStream(file);
                            OutputStream to = getContentResolver().openOutputStream(chosen, "wt")) {
                        copy(from, to, Long.MAX_VALUE);
                    } catch (IOException | SecurityException unwritable) {
                        // The chooser made an empty file: the person sees that nothing is in it.
                    }
                }
                // It lies in the clear only as long as it is on its way.
                file.delete();
            }
        }).start();
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
                throw new IOException("larger than anything this app takes");
            }
            to.write(buffer, 0, read);
        }
    }
}
