/* Stands between a program and the disk: writes down what it does below a folder, or lets it fail.
 *
 * Built and loaded by disk_shim.py. Everything is told by the program itself, over shim_* below, so
 * that the shim does nothing until it is asked. A record is: one byte that says what was done, then
 * numbers of 8 bytes in the machine's order, then texts and data.
 */
#define _GNU_SOURCE
#include <dirent.h>
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
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

static pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;
static __thread int inside; /* calls made by the shim itself pass */

static char below[PATH_MAX]; /* the folder, without a slash at its end; empty: none */
static int tape = -1;        /* where operations are written down */

/* Faults: the n-th call of a kind fails with an error, once or from then on. */
enum { K_WRITE = 1, K_SYNC = 2, K_TRUNCATE = 4, K_RENAME = 8, K_OPEN = 16, K_MKDIR = 32, K_UNLINK = 64, K_LINK = 128, K_READ = 256 };
static long fault_kinds, fault_at, fault_error, fault_forever, met;
static char fault_name[64];

#define REAL(name) __typeof__(&name) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

static int under(const char *path) {
    size_t length = strlen(below);
    return length && !strncmp(path, below, length) && (path[length] == '/' || !path[length]);
}

static int path_of(int number, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", number);
    ssize_t length = readlink(link, path, PATH_MAX - 1);
    if (length < 0) return -1;
    path[length] = 0;
    return 0;
}

/* Turns what was said into an absolute path; links are not followed. */
static void full_path(int folder, const char *said, char *path) {
    if (said[0] == '/') {
        snprintf(path, PATH_MAX, "%s", said);
        return;
    }
    char base[PATH_MAX];
    if (folder == AT_FDCWD ? !getcwd(base, sizeof base) : path_of(folder, base)) base[0] = 0;
    snprintf(path, PATH_MAX, "%.*s/%s", PATH_MAX / 2, base, said);
}

static int ours(int number) {
    char path[PATH_MAX];
    if (!below[0] || path_of(number, path)) return 0;
    return under(path);
}

/* Says whether a call of this kind fails now; errno is set. */
static int fails(int kind, const char *path) {
    if (!fault_at || !(fault_kinds & kind)) return 0;
    met++;
    if (met < fault_at || (met > fault_at && !fault_forever)) return 0;
    if (met == fault_at) {
        const char *name = strrchr(path, '/');
        snprintf(fault_name, sizeof fault_name, "%d %s", kind, name ? name + 1 : path);
    }
    errno = (int)fault_error;
    return 1;
}

static int fails_on(int kind, int number) {
    char path[PATH_MAX];
    if (!fault_at || !(fault_kinds & kind) || path_of(number, path) || !under(path)) return 0;
    return fails(kind, path);
}

static void put(const void *data, size_t size) {
    REAL(write);
    const char *at = data;
    while (size) {
        ssize_t done = real(tape, at, size);
        if (done <= 0) abort();
        at += done;
        size -= (size_t)done;
    }
}

static void put_number(int64_t value) { put(&value, sizeof value); }

static void put_text(const char *text) {
    put_number((int64_t)strlen(text));
    put(text, strlen(text));
}

static void put_data(const void *data, size_t size) {
    put_number((int64_t)size);
    put(data, size);
}

static int64_t inode_of(int number) {
    struct stat facts;
    return fstat(number, &facts) ? -1 : (int64_t)facts.st_ino;
}

static int64_t inode_at(const char *path) {
    struct stat facts;
    return lstat(path, &facts) ? -1 : (int64_t)facts.st_ino;
}

#define ENTER int saved_errno; inside++; pthread_mutex_lock(&gate)
#define LEAVE saved_errno = errno; pthread_mutex_unlock(&gate); inside--; errno = saved_errno

/* -- what the program says ------------------------------------------------------------------ */

void shim_below(const char *folder) { snprintf(below, sizeof below, "%s", folder); }

void shim_record(const char *path) {
    inside++;
    tape = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    inside--;
}

void shim_stop(void) {
    inside++;
    if (tape >= 0) close(tape);
    tape = -1;
    inside--;
}

void shim_say(const char *text) {
    ENTER;
    if (tape >= 0) {
        put("A", 1);
        put_text(text);
    }
    LEAVE;
}

void shim_fault(long kinds, long at, long error, long forever) {
    ENTER;
    fault_kinds = kinds;
    fault_at = at;
    fault_error = error;
    fault_forever = forever;
    met = 0;
    fault_name[0] = 0;
    LEAVE;
}

long shim_met(void) { return met; }
const char *shim_name(void) { return fault_name; }

/* -- files ---------------------------------------------------------------------------------- */

static int opened(int folder, const char *said, int flags, mode_t mode, int (*call)(int, const char *, int, ...)) {
    char path[PATH_MAX];
    if (inside) return call(folder, said, flags, mode);
    full_path(folder, said, path);
    if (!under(path)) return call(folder, said, flags, mode);
    ENTER;
    int result = -1;
    if (!fails(K_OPEN, path)) {
        int64_t before = inode_at(path);
        result = call(folder, said, flags, mode);
        if (result >= 0 && tape >= 0) {
            if (before < 0 && flags & O_CREAT) {
                put("C", 1);
                put_number(inode_of(result));
                put_text(path);
            } else if (flags & O_TRUNC) {
                put("T", 1);
                put_number(inode_of(result));
                put_number(0);
            }
        }
    }
    LEAVE;
    return result;
}

static int call_openat(int folder, const char *path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    mode_t mode = va_arg(rest, mode_t);
    va_end(rest);
    REAL(openat);
    return real(folder, path, flags, mode);
}

#define MODE \
    mode_t mode = 0; \
    if (flags & (O_CREAT | __O_TMPFILE)) { \
        va_list rest; \
        va_start(rest, flags); \
        mode = va_arg(rest, mode_t); \
        va_end(rest); \
    }

int open(const char *path, int flags, ...) { MODE return opened(AT_FDCWD, path, flags, mode, call_openat); }
int open64(const char *path, int flags, ...) { MODE return opened(AT_FDCWD, path, flags | O_LARGEFILE, mode, call_openat); }
int openat(int folder, const char *path, int flags, ...) { MODE return opened(folder, path, flags, mode, call_openat); }
int openat64(int folder, const char *path, int flags, ...) { MODE return opened(folder, path, flags | O_LARGEFILE, mode, call_openat); }
int creat(const char *path, mode_t mode) { return opened(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode, call_openat); }

static void wrote(int number, off_t at, const void *data, ssize_t size) {
    if (size <= 0 || tape < 0) return;
    put("W", 1);
    put_number(inode_of(number));
    put_number(at);
    put_data(data, (size_t)size);
}

static off_t place(int number) {
    int flags = fcntl(number, F_GETFL);
    if (flags >= 0 && flags & O_APPEND) {
        struct stat facts;
        return fstat(number, &facts) ? 0 : facts.st_size;
    }
    return lseek(number, 0, SEEK_CUR);
}

ssize_t write(int number, const void *data, size_t size) {
    REAL(write);
    if (inside || !ours(number)) return real(number, data, size);
    ENTER;
    ssize_t result = -1;
    if (!fails_on(K_WRITE, number)) {
        off_t at = place(number);
        result = real(number, data, size);
        wrote(number, at, data, result);
    }
    LEAVE;
    return result;
}

ssize_t pwrite(int number, const void *data, size_t size, off_t at) {
    REAL(pwrite);
    if (inside || !ours(number)) return real(number, data, size, at);
    ENTER;
    ssize_t result = -1;
    if (!fails_on(K_WRITE, number)) {
        result = real(number, data, size, at);
        wrote(number, at, data, result);
    }
    LEAVE;
    return result;
}

ssize_t pwrite64(int number, const void *data, size_t size, off64_t at) { return pwrite(number, data, size, at); }

ssize_t read(int number, void *data, size_t size) {
    REAL(read);
    if (inside || !fault_at || !ours(number)) return real(number, data, size);
    ENTER;
    ssize_t result = fails_on(K_READ, number) ? -1 : real(number, data, size);
    LEAVE;
    return result;
}

ssize_t pread(int number, void *data, size_t size, off_t at) {
    REAL(pread);
    if (inside || !fault_at || !ours(number)) return real(number, data, size, at);
    ENTER;
    ssize_t result = fails_on(K_READ, number) ? -1 : real(number, data, size, at);
    LEAVE;
    return result;
}

ssize_t pread64(int number, void *data, size_t size, off64_t at) { return pread(number, data, size, at); }

ssize_t writev(int number, const struct iovec *parts, int count) {
    REAL(writev);
    if (inside || !ours(number)) return real(number, parts, count);
    ssize_t sum = 0;
    for (int i = 0; i < count; i++) {
        ssize_t done = write(number, parts[i].iov_base, parts[i].iov_len);
        if (done < 0) return sum ? sum : done;
        sum += done;
        if ((size_t)done < parts[i].iov_len) break;
    }
    return sum;
}

/* Copies inside the kernel are made by hand, so that what is written is seen. */
static ssize_t by_hand(int out, int in, off_t *from, size_t size) {
    char piece[65536];
    REAL(pread);
    off_t at = from ? *from : lseek(in, 0, SEEK_CUR);
    ssize_t got = real(in, piece, size < sizeof piece ? size : sizeof piece, at);
    if (got <= 0) return got;
    ssize_t done = write(out, piece, (size_t)got);
    if (done < 0) return done;
    if (from) *from = at + done;
    else lseek(in, at + done, SEEK_SET);
    return done;
}

ssize_t sendfile(int out, int in, off_t *from, size_t size) {
    REAL(sendfile);
    if (inside || !ours(out)) return real(out, in, from, size);
    return by_hand(out, in, from, size);
}

ssize_t sendfile64(int out, int in, off64_t *from, size_t size) { return sendfile(out, in, from, size); }

ssize_t copy_file_range(int in, off64_t *from, int out, off64_t *to, size_t size, unsigned int flags) {
    REAL(copy_file_range);
    if (inside || !ours(out)) return real(in, from, out, to, size, flags);
    errno = ENOSYS; /* whoever calls it has another way */
    return -1;
}

static int synced(int number, int (*real)(int)) {
    if (inside || !ours(number)) return real(number);
    ENTER;
    int result = -1;
    if (!fails_on(K_SYNC, number)) {
        result = real(number);
        if (!result && tape >= 0) {
            char path[PATH_MAX];
            struct stat facts;
            fstat(number, &facts);
            path_of(number, path);
            put(S_ISDIR(facts.st_mode) ? "D" : "S", 1);
            if (S_ISDIR(facts.st_mode)) put_text(path);
            else put_number((int64_t)facts.st_ino);
        }
    }
    LEAVE;
    return result;
}

int fsync(int number) { REAL(fsync); return synced(number, real); }
int fdatasync(int number) { REAL(fdatasync); return synced(number, real); }

int ftruncate(int number, off_t size) {
    REAL(ftruncate);
    if (inside || !ours(number)) return real(number, size);
    ENTER;
    int result = -1;
    if (!fails_on(K_TRUNCATE, number)) {
        result = real(number, size);
        if (!result && tape >= 0) {
            put("T", 1);
            put_number(inode_of(number));
            put_number(size);
        }
    }
    LEAVE;
    return result;
}

int ftruncate64(int number, off64_t size) { return ftruncate(number, size); }

/* Room that is asked for beforehand is not given: SQLite then writes zeros, which is seen. */
int posix_fallocate(int number, off_t at, off_t size) {
    REAL(posix_fallocate);
    if (inside || !ours(number)) return real(number, at, size);
    return EOPNOTSUPP;
}

int posix_fallocate64(int number, off64_t at, off64_t size) { return posix_fallocate(number, at, size); }

/* -- names ---------------------------------------------------------------------------------- */

static int renamed(int from_folder, const char *from, int to_folder, const char *to) {
    REAL(renameat);
    char old[PATH_MAX], new[PATH_MAX];
    if (inside) return real(from_folder, from, to_folder, to);
    full_path(from_folder, from, old);
    full_path(to_folder, to, new);
    if (!under(old) && !under(new)) return real(from_folder, from, to_folder, to);
    ENTER;
    int result = -1;
    if (!fails(K_RENAME, new)) {
        result = real(from_folder, from, to_folder, to);
        if (!result && tape >= 0) {
            put("R", 1);
            put_text(old);
            put_text(new);
        }
    }
    LEAVE;
    return result;
}

int rename(const char *from, const char *to) { return renamed(AT_FDCWD, from, AT_FDCWD, to); }
int renameat(int a, const char *from, int b, const char *to) { return renamed(a, from, b, to); }
int renameat2(int a, const char *from, int b, const char *to, unsigned int flags) {
    REAL(renameat2);
    if (!flags) return renamed(a, from, b, to);
    if (inside) return real(a, from, b, to, flags);
    errno = EINVAL;
    return -1;
}

static int removed(int folder, const char *said, int flags) {
    REAL(unlinkat);
    char path[PATH_MAX];
    if (inside) return real(folder, said, flags);
    full_path(folder, said, path);
    if (!under(path)) return real(folder, said, flags);
    ENTER;
    int result = -1;
    if (!fails(K_UNLINK, path)) {
        result = real(folder, said, flags);
        if (!result && tape >= 0) {
            put(flags & AT_REMOVEDIR ? "X" : "U", 1);
            put_text(path);
        }
    }
    LEAVE;
    return result;
}

int unlink(const char *path) { return removed(AT_FDCWD, path, 0); }
int unlinkat(int folder, const char *path, int flags) { return removed(folder, path, flags); }
int rmdir(const char *path) { return removed(AT_FDCWD, path, AT_REMOVEDIR); }
int remove(const char *path) {
    struct stat facts;
    return removed(AT_FDCWD, path, !lstat(path, &facts) && S_ISDIR(facts.st_mode) ? AT_REMOVEDIR : 0);
}

static int made_folder(int folder, const char *said, mode_t mode) {
    REAL(mkdirat);
    char path[PATH_MAX];
    if (inside) return real(folder, said, mode);
    full_path(folder, said, path);
    if (!under(path)) return real(folder, said, mode);
    ENTER;
    int result = -1;
    if (!fails(K_MKDIR, path)) {
        result = real(folder, said, mode);
        if (!result && tape >= 0) {
            put("M", 1);
            put_text(path);
        }
    }
    LEAVE;
    return result;
}

int mkdir(const char *path, mode_t mode) { return made_folder(AT_FDCWD, path, mode); }
int mkdirat(int folder, const char *path, mode_t mode) { return made_folder(folder, path, mode); }

static int linked(int from_folder, const char *from, int to_folder, const char *to, int flags) {
    REAL(linkat);
    char old[PATH_MAX], new[PATH_MAX];
    if (inside) return real(from_folder, from, to_folder, to, flags);
    full_path(from_folder, from, old);
    full_path(to_folder, to, new);
    if (!under(new)) return real(from_folder, from, to_folder, to, flags);
    ENTER;
    int result = -1;
    if (!fails(K_LINK, new)) {
        result = real(from_folder, from, to_folder, to, flags);
        if (!result && tape >= 0) {
            put("L", 1);
            put_text(old);
            put_text(new);
        }
    }
    LEAVE;
    return result;
}

int link(const char *from, const char *to) { return linked(AT_FDCWD, from, AT_FDCWD, to, 0); }
int linkat(int a, const char *from, int b, const char *to, int flags) { return linked(a, from, b, to, flags); }
