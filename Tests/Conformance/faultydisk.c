/* A disk, and a memory, that fail on demand: preloaded into a server, steered through a file that both map.
 *
 * The file holds, for each kind of call, the number of the error and how many calls still fail with it (-1: all).
 * Only the files of the database fail, and of the memory only what SQLite asks for. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <link.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <unistd.h>

enum kind { READ, WRITE, SYNC, LOCK, FOLDER, MEMORY, PAUSE, KINDS };
struct fault { volatile int32_t error, left; };

static struct fault *faults;
static uintptr_t engine_start, engine_end;

static int find_engine(struct dl_phdr_info *info, size_t size, void *data) {
    (void)size, (void)data;
    if (!strstr(info->dlpi_name, "libsqlite3")) return 0;
    for (int i = 0; i < info->dlpi_phnum; i++) {
        const ElfW(Phdr) *part = &info->dlpi_phdr[i];
        if (part->p_type != PT_LOAD || !(part->p_flags & PF_X)) continue;
        engine_start = info->dlpi_addr + part->p_vaddr;
        engine_end = engine_start + part->p_memsz;
    }
    return 1;
}

__attribute__((constructor)) static void begin(void) {
    const char *path = getenv("FAULTS");
    int file = path ? open(path, O_RDWR | O_CLOEXEC) : -1;
    if (file < 0) return;
    dl_iterate_phdr(find_engine, NULL);
    void *page = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (page != MAP_FAILED) faults = page;
    close(file);
}

static int fails(enum kind kind) {
    if (!faults || faults[kind].error == 0 || faults[kind].left == 0) return 0;
    if (faults[kind].left > 0) faults[kind].left--;
    errno = faults[kind].error;
    return 1;
}

static int is_ours(int file) {
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return strstr(path, "cosell.sqlite") != NULL;
}

static int is_hit(enum kind kind, int file) {
    return faults && faults[kind].error && is_ours(file) && fails(kind);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t pread64(int file, void *to, size_t count, off64_t at) {
    return is_hit(READ, file) ? -1 : REAL(pread64)(file, to, count, at);
}

ssize_t pwrite64(int file, const void *from, size_t count, off64_t at) {
    return is_hit(WRITE, file) ? -1 : REAL(pwrite64)(file, from, count, at);
}

int fdatasync(int file) {
    if (faults && faults[PAUSE].error) usleep(1000 * faults[PAUSE].error);
    return is_hit(SYNC, file) ? -1 : REAL(fdatasync)(file);
}

int fcntl64(int file, int command, ...) {
    va_list rest;
    va_start(rest, command);
    void *argument = va_arg(rest, void *);
    va_end(rest);
    if (command == F_SETLK && is_hit(LOCK, file)) return -1;
    return REAL(fcntl64)(file, command, argument);
}

int flock(int file, int operation) { return fails(FOLDER) ? -1 : REAL(flock)(file, operation); }

extern void *__libc_malloc(size_t);
extern void *__libc_realloc(void *, size_t);

static int starves(void *caller) {
    uintptr_t at = (uintptr_t)caller;
    return faults && faults[MEMORY].error && at >= engine_start && at < engine_end && fails(MEMORY);
}

void *malloc(size_t size) { return starves(__builtin_return_address(0)) ? NULL : __libc_malloc(size); }

void *realloc(void *old, size_t size) {
    return starves(__builtin_return_address(0)) ? NULL : __libc_realloc(old, size);
}
