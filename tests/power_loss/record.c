/* Why this exists: to know what a power cut would leave, one has to know what a program wrote and
 * what it synced, in which order. Loaded before libc (LD_PRELOAD), this library passes each call on
 * and writes into a log what it did to files in one folder. Another file is the program's voice:
 * what it writes there stands in the log between the other calls, as something that was shown.
 *
 * A call that would change files in a way that is not recorded ends the program, so that a recording
 * is whole or is none. What reaches the kernel without libc is noticed by the test, which compares
 * what it recorded with what is in the folder at the end.
 *
 * A record: a byte for its kind, then as 64 bits each a handle, a number, the lengths of two texts,
 * then the two texts. A handle stands for one opening of a file. */

#undef _FORTIFY_SOURCE /* Its macros would stand in the way of the definitions below. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum kind {
    BEGIN = 'B',  /* a process begins */
    OPEN = 'O',   /* handle, 1 where the file is emptied, path */
    WRITE = 'W',  /* handle, offset, bytes */
    LENGTH = 'L', /* handle, length */
    SYNC = 'S',   /* handle */
    FOLDER = 'F', /* path */
    RENAME = 'R', /* path, new path */
    REMOVE = 'U', /* path */
    SHOWN = '!',  /* what the program said */
};

#define MOST_FILES 65536
#define VOICE UINT64_MAX

static char folder[PATH_MAX], voice[PATH_MAX];
static size_t folder_length;
static int log_file = -1;
/* What each file descriptor stands for: 0 none of ours, VOICE, or a handle. */
static uint64_t handles[MOST_FILES];
static uint64_t last_handle;
/* Held from before a call until it is in the log, so that the log has the order of the disk. */
static pthread_mutex_t order = PTHREAD_MUTEX_INITIALIZER;
/* Calls that this library makes itself are not recorded. */
static __thread int inside;

#define REAL(name)                                                    \
    static __typeof__(&name) real;                                    \
    if (!real && !(real = (__typeof__(&name))dlsym(RTLD_NEXT, #name))) \
    die("libc has no " #name)

static void say(const char *text)
{
    ssize_t ignored = syscall(SYS_write, 2, text, strlen(text));
    (void)ignored;
}

static void die(const char *why)
{
    say("recording of the disk: ");
    say(why);
    say("\n");
    abort();
}

static void log_all(const void *bytes, size_t length)
{
    const char *at = bytes;
    while (length > 0) {
        ssize_t done = syscall(SYS_write, log_file, at, length);
        if (done < 0 && errno == EINTR)
            continue;
        if (done <= 0)
            die("the log cannot be written");
        at += done;
        length -= (size_t)done;
    }
}

/* Processes follow each other and share one log; a record is written in one piece as far as the
 * system allows, and a process that ends in the middle of one leaves a log that does not read. */
static void record(enum kind kind, uint64_t handle, uint64_t number, const void *first,
                   uint64_t first_length, const void *second, uint64_t second_length)
{
    int before = errno;
    unsigned char head[1 + 4 * sizeof(uint64_t)] = {(unsigned char)kind};
    const uint64_t numbers[4] = {handle, number, first_length, second_length};
    memcpy(head + 1, numbers, sizeof numbers);
    log_all(head, sizeof head);
    log_all(first, first_length);
    log_all(second, second_length);
    errno = before;
}

__attribute__((constructor)) static void begin(void)
{
    const char *from = getenv("ACOLLIDA_RECORD_FOLDER");
    const char *to = getenv("ACOLLIDA_RECORD_LOG");
    const char *heard = getenv("ACOLLIDA_RECORD_VOICE");
    if (!from || !to || !heard)
        return;
    if (!realpath(from, folder))
        die("the folder to record is not there");
    if (!realpath(heard, voice))
        die("the file of what is shown is not there");
    folder_length = strlen(folder);
    log_file = (int)syscall(SYS_openat, AT_FDCWD, to, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC,
                            0600);
    if (log_file < 0)
        die("the log cannot be opened");
    record(BEGIN, 0, 0, "", 0, "", 0);
}

static int records(void) { return log_file >= 0 && !inside; }

static void enter(void)
{
    inside = 1;
    pthread_mutex_lock(&order);
}

static void leave(void)
{
    int before = errno;
    pthread_mutex_unlock(&order);
    inside = 0;
    errno = before;
}

static int is_within(const char *path)
{
    return strncmp(path, folder, folder_length) == 0 &&
           (path[folder_length] == '/' || path[folder_length] == '\0');
}

/* Where an open file is, without links and dots; false where it is nowhere. */
static int place_of(int file, char *place)
{
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, place, PATH_MAX - 1);
    if (length <= 0)
        return 0;
    place[length] = '\0';
    return place[0] == '/';
}

/* The name that a path gives, without links and dots in the folders that lead to it, where it lies
 * in the folder that is recorded. The name itself need not exist yet. */
static int names_ours(int at, const char *path, char *name)
{
    char whole[2 * PATH_MAX], above[PATH_MAX];
    int before = errno, ours = 0;
    if (path[0] == '/' || at == AT_FDCWD) {
        snprintf(whole, sizeof whole, "%s%s", path[0] == '/' ? "" : "./", path);
    } else {
        if (!place_of(at, above))
            goto out;
        snprintf(whole, sizeof whole, "%s/%s", above, path);
    }
    size_t length = strlen(whole);
    while (length > 1 && whole[length - 1] == '/')
        whole[--length] = '\0';
    char *cut = strrchr(whole, '/');
    const char *last = cut + 1;
    *cut = '\0';
    if (!realpath(cut == whole ? "/" : whole, above))
        goto out;
    if (!is_within(above))
        goto out;
    if (!strcmp(last, ".") || !strcmp(last, ".."))
        die("a name that ends in dots is not recorded");
    if (snprintf(name, PATH_MAX, "%s/%s", above, last) >= PATH_MAX)
        die("a path is too long to be recorded");
    ours = 1;
out:
    errno = before;
    return ours;
}

static uint64_t handle_of(int file)
{
    return file >= 0 && file < MOST_FILES ? handles[file] : 0;
}

static void keep_handle(int file, uint64_t handle)
{
    if (file >= 0 && file < MOST_FILES)
        handles[file] = handle;
    else if (handle)
        die("more files are open than can be recorded");
}

/* Notes what an opened file is. Called with the order held. */
static int opened(int file, int flags)
{
    char place[PATH_MAX];
    if (file < 0)
        return file;
    keep_handle(file, 0);
    int before = errno;
    if (place_of(file, place)) {
        if (!strcmp(place, voice)) {
            keep_handle(file, VOICE);
        } else if (is_within(place)) {
            if ((flags & O_TMPFILE) == O_TMPFILE)
                die("a file without a name is not recorded");
            keep_handle(file, ++last_handle);
            record(OPEN, last_handle, (flags & O_TRUNC) != 0, place, strlen(place), "", 0);
        }
    }
    errno = before;
    return file;
}

/* ------------------------------------------------------------------- opening */

#define MODE_OF(flags)                                        \
    mode_t mode = 0;                                          \
    if ((flags) & O_CREAT || ((flags)&O_TMPFILE) == O_TMPFILE) { \
        va_list rest;                                         \
        va_start(rest, flags);                                \
        mode = va_arg(rest, mode_t);                          \
        va_end(rest);                                         \
    }

#define OPENING(flags, call)          \
    if (!records())                   \
        return call;                  \
    enter();                          \
    int file = opened(call, (flags)); \
    leave();                          \
    return file

int open(const char *path, int flags, ...)
{
    REAL(open);
    MODE_OF(flags);
    OPENING(flags, real(path, flags, mode));
}

int open64(const char *path, int flags, ...)
{
    REAL(open64);
    MODE_OF(flags);
    OPENING(flags, real(path, flags, mode));
}

int openat(int at, const char *path, int flags, ...)
{
    REAL(openat);
    MODE_OF(flags);
    OPENING(flags, real(at, path, flags, mode));
}

int openat64(int at, const char *path, int flags, ...)
{
    REAL(openat64);
    MODE_OF(flags);
    OPENING(flags, real(at, path, flags, mode));
}

int creat(const char *path, mode_t mode)
{
    REAL(creat);
    OPENING(O_TRUNC, real(path, mode));
}

int creat64(const char *path, mode_t mode)
{
    REAL(creat64);
    OPENING(O_TRUNC, real(path, mode));
}

/* What compilers make of the calls above where they check their arguments. */
int __open_2(const char *path, int flags) { return open(path, flags); }
int __open64_2(const char *path, int flags) { return open64(path, flags); }
int __openat_2(int at, const char *path, int flags) { return openat(at, path, flags); }
int __openat64_2(int at, const char *path, int flags) { return openat64(at, path, flags); }

/* Streams write where no call can be seen; one that may write to our files is refused. */
static FILE *refused_if_ours(FILE *stream, const char *mode)
{
    char place[PATH_MAX];
    if (records() && stream && strpbrk(mode, "wa+") && place_of(fileno(stream), place) &&
        is_within(place))
        die("a stream that writes is not recorded");
    return stream;
}

FILE *fopen(const char *path, const char *mode)
{
    REAL(fopen);
    return refused_if_ours(real(path, mode), mode);
}

FILE *fopen64(const char *path, const char *mode)
{
    REAL(fopen64);
    return refused_if_ours(real(path, mode), mode);
}

FILE *freopen(const char *path, const char *mode, FILE *stream)
{
    REAL(freopen);
    return refused_if_ours(real(path, mode, stream), mode);
}

FILE *freopen64(const char *path, const char *mode, FILE *stream)
{
    REAL(freopen64);
    return refused_if_ours(real(path, mode, stream), mode);
}

int close(int file)
{
    REAL(close);
    if (!records() || !handle_of(file))
        return real(file);
    enter();
    /* Linux closes the descriptor even where it answers with an error. */
    keep_handle(file, 0);
    int done = real(file);
    leave();
    return done;
}

static int same_file(int copy, int file)
{
    if (copy >= 0 && copy != file)
        keep_handle(copy, handle_of(file));
    return copy;
}

#define COPYING(file, call)               \
    if (!records())                       \
        return call;                      \
    enter();                              \
    int copy = same_file(call, (file));   \
    leave();                              \
    return copy

int dup(int file)
{
    REAL(dup);
    COPYING(file, real(file));
}

int dup2(int file, int to)
{
    REAL(dup2);
    COPYING(file, real(file, to));
}

int dup3(int file, int to, int flags)
{
    REAL(dup3);
    COPYING(file, real(file, to, flags));
}

#define CONTROL(name)                                   \
    int name(int file, int command, ...)                \
    {                                                   \
        REAL(name);                                     \
        va_list rest;                                   \
        va_start(rest, command);                        \
        void *argument = va_arg(rest, void *);          \
        va_end(rest);                                   \
        if (command != F_DUPFD && command != F_DUPFD_CLOEXEC) \
            return real(file, command, argument);       \
        COPYING(file, real(file, command, argument));   \
    }

CONTROL(fcntl)
CONTROL(fcntl64)

/* ------------------------------------------------------------------- contents */

/* Where the next sequential write would fall. */
static off64_t position(int file) { return lseek64(file, 0, SEEK_CUR); }

/* The bytes of a scattered write as one. */
static char *gathered(const struct iovec *parts, int count, size_t length)
{
    char *whole = malloc(length ? length : 1);
    size_t at = 0;
    if (!whole)
        die("no memory");
    for (int part = 0; part < count && at < length; part++) {
        size_t some = parts[part].iov_len < length - at ? parts[part].iov_len : length - at;
        memcpy(whole + at, parts[part].iov_base, some);
        at += some;
    }
    return whole;
}

static void record_write(int file, off64_t offset, const void *bytes, ssize_t length)
{
    uint64_t handle = handle_of(file);
    if (length <= 0)
        return;
    if (handle == VOICE)
        record(SHOWN, 0, 0, bytes, (uint64_t)length, "", 0);
    else if (offset < 0)
        die("a write at no known place");
    else
        record(WRITE, handle, (uint64_t)offset, bytes, (uint64_t)length, "", 0);
}

/* A write to a file opened for appending goes to its end, whatever offset it names. */
static off64_t offset_of(int file, off64_t offset)
{
    int flags = fcntl(file, F_GETFL);
    if (flags >= 0 && flags & O_APPEND && handle_of(file) != VOICE)
        die("an offset in a file opened for appending is not recorded");
    return offset;
}

ssize_t write(int file, const void *bytes, size_t length)
{
    REAL(write);
    if (!records() || !handle_of(file))
        return real(file, bytes, length);
    enter();
    ssize_t done = real(file, bytes, length);
    if (done > 0)
        record_write(file, position(file) - done, bytes, done);
    leave();
    return done;
}

ssize_t writev(int file, const struct iovec *parts, int count)
{
    REAL(writev);
    if (!records() || !handle_of(file))
        return real(file, parts, count);
    enter();
    ssize_t done = real(file, parts, count);
    if (done > 0) {
        char *whole = gathered(parts, count, (size_t)done);
        record_write(file, position(file) - done, whole, done);
        free(whole);
    }
    leave();
    return done;
}

#define PWRITE(name, place)                                       \
    ssize_t name(int file, const void *bytes, size_t length, place offset) \
    {                                                             \
        REAL(name);                                               \
        if (!records() || !handle_of(file))                       \
            return real(file, bytes, length, offset);             \
        enter();                                                  \
        ssize_t done = real(file, bytes, length, offset);         \
        record_write(file, offset_of(file, offset), bytes, done); \
        leave();                                                  \
        return done;                                              \
    }

PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define PWRITEV(name, place)                                      \
    ssize_t name(int file, const struct iovec *parts, int count, place offset) \
    {                                                             \
        REAL(name);                                               \
        if (!records() || !handle_of(file))                       \
            return real(file, parts, count, offset);              \
        enter();                                                  \
        ssize_t done = real(file, parts, count, offset);          \
        if (done > 0) {                                           \
            char *whole = gathered(parts, count, (size_t)done);   \
            record_write(file, offset_of(file, offset), whole, done); \
            free(whole);                                          \
        }                                                         \
        leave();                                                  \
        return done;                                              \
    }

PWRITEV(pwritev, off_t)
PWRITEV(pwritev64, off64_t)

#define FTRUNCATE(name, place)                                         \
    int name(int file, place length)                                   \
    {                                                                  \
        REAL(name);                                                    \
        if (!records() || !handle_of(file))                            \
            return real(file, length);                                 \
        enter();                                                       \
        int done = real(file, length);                                 \
        if (done == 0)                                                 \
            record(LENGTH, handle_of(file), (uint64_t)length, "", 0, "", 0); \
        leave();                                                       \
        return done;                                                   \
    }

FTRUNCATE(ftruncate, off_t)
FTRUNCATE(ftruncate64, off64_t)

#define TRUNCATE(name, place)                                          \
    int name(const char *path, place length)                           \
    {                                                                  \
        REAL(name);                                                    \
        char named[PATH_MAX];                                          \
        if (!records())                                                \
            return real(path, length);                                 \
        enter();                                                       \
        int ours = names_ours(AT_FDCWD, path, named);                  \
        int done = real(path, length);                                 \
        if (done == 0 && ours) {                                       \
            record(OPEN, ++last_handle, 0, named, strlen(named), "", 0); \
            record(LENGTH, last_handle, (uint64_t)length, "", 0, "", 0); \
        }                                                              \
        leave();                                                       \
        return done;                                                   \
    }

TRUNCATE(truncate, off_t)
TRUNCATE(truncate64, off64_t)

#define SYNCING(name)                                           \
    int name(int file)                                          \
    {                                                           \
        REAL(name);                                             \
        if (!records() || !handle_of(file))                     \
            return real(file);                                  \
        enter();                                                \
        int done = real(file);                                  \
        if (done == 0)                                          \
            record(SYNC, handle_of(file), 0, "", 0, "", 0);     \
        leave();                                                \
        return done;                                            \
    }

SYNCING(fsync)
SYNCING(fdatasync)

/* --------------------------------------------------------------------- names */

#define RENAMING(at, path, to_at, to, call)                               \
    char from_name[PATH_MAX], to_name[PATH_MAX];                          \
    if (!records())                                                       \
        return call;                                                      \
    enter();                                                              \
    int from_ours = names_ours(at, path, from_name);                      \
    int to_ours = names_ours(to_at, to, to_name);                         \
    if (from_ours != to_ours)                                             \
        die("a file that moves in or out of the folder is not recorded"); \
    int done = call;                                                      \
    if (done == 0 && from_ours)                                           \
        record(RENAME, 0, 0, from_name, strlen(from_name), to_name, strlen(to_name)); \
    leave();                                                              \
    return done

int rename(const char *path, const char *to)
{
    REAL(rename);
    RENAMING(AT_FDCWD, path, AT_FDCWD, to, real(path, to));
}

int renameat(int at, const char *path, int to_at, const char *to)
{
    REAL(renameat);
    RENAMING(at, path, to_at, to, real(at, path, to_at, to));
}

int renameat2(int at, const char *path, int to_at, const char *to, unsigned int flags)
{
    REAL(renameat2);
    char name[PATH_MAX];
    if (records() && flags & ~(unsigned int)RENAME_NOREPLACE && names_ours(at, path, name))
        die("names that change places are not recorded");
    RENAMING(at, path, to_at, to, real(at, path, to_at, to, flags));
}

#define NAMING(kind, at, path, call)                        \
    char name[PATH_MAX];                                    \
    if (!records())                                         \
        return call;                                        \
    enter();                                                \
    int ours = names_ours(at, path, name);                  \
    int done = call;                                        \
    if (done == 0 && ours)                                  \
        record(kind, 0, 0, name, strlen(name), "", 0);      \
    leave();                                                \
    return done

int unlink(const char *path)
{
    REAL(unlink);
    NAMING(REMOVE, AT_FDCWD, path, real(path));
}

int unlinkat(int at, const char *path, int flags)
{
    REAL(unlinkat);
    NAMING(REMOVE, at, path, real(at, path, flags));
}

int rmdir(const char *path)
{
    REAL(rmdir);
    NAMING(REMOVE, AT_FDCWD, path, real(path));
}

int remove(const char *path)
{
    REAL(remove);
    NAMING(REMOVE, AT_FDCWD, path, real(path));
}

int mkdir(const char *path, mode_t mode)
{
    REAL(mkdir);
    NAMING(FOLDER, AT_FDCWD, path, real(path, mode));
}

int mkdirat(int at, const char *path, mode_t mode)
{
    REAL(mkdirat);
    NAMING(FOLDER, at, path, real(at, path, mode));
}

/* ---------------------------------------------------- what cannot be recorded */

#define REFUSED(result, name, parameters, arguments, changes_ours) \
    result name parameters                                         \
    {                                                              \
        REAL(name);                                                \
        char path_of_ours[PATH_MAX];                               \
        (void)path_of_ours;                                        \
        if (records() && (changes_ours))                           \
            die(#name " to a file of this folder is not recorded"); \
        return real arguments;                                     \
    }

#define IS_OURS(at, path) names_ours(at, path, path_of_ours)
#define MAPS_OURS (flags & MAP_SHARED && rights & PROT_WRITE && handle_of(file))

REFUSED(void *, mmap, (void *at, size_t length, int rights, int flags, int file, off_t from),
        (at, length, rights, flags, file, from), MAPS_OURS)
REFUSED(void *, mmap64, (void *at, size_t length, int rights, int flags, int file, off64_t from),
        (at, length, rights, flags, file, from), MAPS_OURS)

REFUSED(ssize_t, pwritev2, (int file, const struct iovec *parts, int count, off_t at, int flags),
        (file, parts, count, at, flags), handle_of(file))
REFUSED(ssize_t, pwritev64v2, (int file, const struct iovec *parts, int count, off64_t at, int flags),
        (file, parts, count, at, flags), handle_of(file))

REFUSED(int, fallocate, (int file, int mode, off_t from, off_t length), (file, mode, from, length),
        handle_of(file))
REFUSED(int, fallocate64, (int file, int mode, off64_t from, off64_t length),
        (file, mode, from, length), handle_of(file))
REFUSED(int, posix_fallocate, (int file, off_t from, off_t length), (file, from, length),
        handle_of(file))
REFUSED(int, posix_fallocate64, (int file, off64_t from, off64_t length), (file, from, length),
        handle_of(file))

REFUSED(ssize_t, copy_file_range,
        (int from, off64_t *from_at, int file, off64_t *at, size_t length, unsigned int flags),
        (from, from_at, file, at, length, flags), handle_of(file))
REFUSED(ssize_t, splice,
        (int from, off64_t *from_at, int file, off64_t *at, size_t length, unsigned int flags),
        (from, from_at, file, at, length, flags), handle_of(file))
REFUSED(ssize_t, sendfile, (int file, int from, off_t *at, size_t length), (file, from, at, length),
        handle_of(file))
REFUSED(ssize_t, sendfile64, (int file, int from, off64_t *at, size_t length),
        (file, from, at, length), handle_of(file))

REFUSED(int, link, (const char *path, const char *to), (path, to), IS_OURS(AT_FDCWD, to))
REFUSED(int, linkat, (int at, const char *path, int to_at, const char *to, int flags),
        (at, path, to_at, to, flags), IS_OURS(to_at, to))
REFUSED(int, symlink, (const char *path, const char *to), (path, to), IS_OURS(AT_FDCWD, to))
REFUSED(int, symlinkat, (const char *path, int at, const char *to), (path, at, to), IS_OURS(at, to))
