/* Windows' colour management, in which Wine aborts: screens have no profile. */
#include <windows.h>

#define EXPORTED(type, name) __declspec(dllexport) type WINAPI name
EXPORTED(HANDLE, OpenColorProfileW)(void *profile, DWORD access, DWORD share, DWORD creation) { return NULL; }
EXPORTED(HANDLE, WcsCreateIccProfile)(HANDLE profile, DWORD options) { return NULL; }
EXPORTED(BOOL, GetColorProfileFromHandle)(HANDLE profile, BYTE *content, DWORD *size) { return FALSE; }
EXPORTED(BOOL, CloseColorProfile)(HANDLE profile) { return TRUE; }
