package org.acollida.Acollida;

import android.content.ContentProvider;
import android.content.ContentValues;
import android.database.Cursor;
import android.database.MatrixCursor;
import android.net.Uri;
import android.os.ParcelFileDescriptor;
import android.provider.OpenableColumns;
import java.io.File;
import java.io.FileNotFoundException;

/**
 * The file that is being handed to another app. Nobody may ask this provider by itself (it is not exported); whom the
 * person chose may read that one file, by the grant that comes with it.
 */
public final class OutgoingFiles extends ContentProvider {
    private static final String AUTHORITY = "org.acollida.Acollida.outgoing";
    private static final String FOLDER = "outgoing";

    static Uri address(File file) {
        return new Uri.Builder().scheme("content").authority(AUTHORITY).appendPath(file.getName()).build();
    }

    static boolean isOurs(Uri address) {
        return AUTHORITY.equals(address.getAuthority());
    }

    @Override
    public boolean onCreate() {
        return true;
    }

    /** The file behind an address: one name, in one folder. */
    private File file(Uri address) throws FileNotFoundException {
        String name = address.getLastPathSegment();
        if (address.getPathSegments().size() != 1 || name.contains("/") || name.startsWith(".")) {
            throw new FileNotFoundException("there is no such file");
        }
        return new File(new File(getContext().getCacheDir(), FOLDER), name);
    }

    @Override
    public ParcelFileDescriptor openFile(Uri address, String mode) throws FileNotFoundException {
        if (!"r".equals(mode)) {
            throw new FileNotFoundException("it may be read alone");
        }
        return ParcelFileDescriptor.open(file(address), ParcelFileDescriptor.MODE_READ_ONLY);
    }

    @Override
    public Cursor query(Uri address, String[] columns, String selection, String[] values, String order) {
        String[] asked = columns != null
                ? columns
                : new String[] {OpenableColumns.DISPLAY_NAME, OpenableColumns.SIZE};
        MatrixCursor answer = new MatrixCursor(asked, 1);
        try {
            File file = file(address);
            MatrixCursor.RowBuilder row = answer.newRow();
            for (String column : asked) {
                if (OpenableColumns.DISPLAY_NAME.equals(column)) {
                    row.add(file.getName());
                } else if (OpenableColumns.SIZE.equals(column)) {
                    row.add(file.length());
                } else {
                    row.add(null);
                }
            }
        } catch (FileNotFoundException none) {
            // An empty answer says so.
        }
        return answer;
    }

    @Override
    public String getType(Uri address) {
        return MainActivity.type(address.getLastPathSegment());
    }

    @Override
    public Uri insert(Uri address, ContentValues values) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int update(Uri address, ContentValues values, String selection, String[] arguments) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int delete(Uri address, String selection, String[] arguments) {
        throw new UnsupportedOperationException();
    }
}
