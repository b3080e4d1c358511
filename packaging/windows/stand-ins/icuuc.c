/* Windows' own ICU, which Wine lacks and Qt's text converters ask for: no converter is available. */
#include <stddef.h>

#define EXPORTED(type, name) __declspec(dllexport) type name
enum { FILE_ACCESS_ERROR = 4 };

static const void *none(int *error) {
    if (error) *error = FILE_ACCESS_ERROR;
    return NULL;
}

EXPORTED(const void *, ucnv_open)(const char *name, int *error) { return none(error); }
EXPORTED(const void *, ucnv_getName)(const void *converter, int *error) { return none(error); }
EXPORTED(const void *, ucnv_getStandardName)(const char *name, const char *standard, int *error) { return none(error); }
EXPORTED(const void *, ucnv_getAvailableName)(int number) { return NULL; }
EXPORTED(int, ucnv_countAvailable)(void) { return 0; }
EXPORTED(int, ucnv_toUCountPending)(const void *converter, int *error) { return 0; }
EXPORTED(int, ucnv_fromUCountPending)(const void *converter, int *error) { return 0; }
EXPORTED(signed char, ucnv_getMaxCharSize)(const void *converter) { return 1; }
/* Never called without a converter; they only have to be there. */
EXPORTED(void, ucnv_close)(void) {}
EXPORTED(void, ucnv_reset)(void) {}
EXPORTED(void, ucnv_toUnicode)(void) {}
EXPORTED(void, ucnv_fromUnicode)(void) {}
EXPORTED(void, ucnv_getToUCallBack)(void) {}
EXPORTED(void, ucnv_getFromUCallBack)(void) {}
EXPORTED(void, ucnv_setToUCallBack)(void) {}
EXPORTED(void, ucnv_setFromUCallBack)(void) {}
EXPORTED(void, ucnv_cbToUWriteUChars)(void) {}
EXPORTED(void, ucnv_cbFromUWriteUChars)(void) {}
EXPORTED(void, UCNV_FROM_U_CALLBACK_SUBSTITUTE)(void) {}
EXPORTED(void, UCNV_TO_U_CALLBACK_SUBSTITUTE)(void) {}
