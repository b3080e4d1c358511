; The installer for Windows: for one user, without an administrator. Compiled by packaging/build windows, which defines VERSION,
; SOURCE (the installed tree), ICON and OUTPUT, and writes types.nsh. Silent with /S; /D=C:\… (last) chooses the folder; /DESKTOP=1 adds a desktop icon;
; /COMMAND=0 leaves the command out of the user's PATH.
Unicode true
Target amd64-unicode
!include MUI2.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include LogicLib.nsh
!include Sections.nsh
!include Win\COM.nsh
!include Win\Propkey.nsh
!include types.nsh

!define NAME "OmniHuman Desktop"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\OmniHumanDesktop"
!define PROGID "OmniHumanDesktop.Media"
!define APP_ID "OmniHumanDesktop"
!define DATA "$LOCALAPPDATA\OmniHuman Desktop"
!define COMMAND '"$INSTDIR\pythonw.exe" -I -m omnihuman_desktop'

Name "${NAME}"
OutFile "${OUTPUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
SetCompressor /SOLID lzma
SetDateSave off
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "FileDescription" "${NAME}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "The OmniHuman Desktop contributors"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\pythonw.exe"
!define MUI_FINISHPAGE_RUN_PARAMETERS "-I -m omnihuman_desktop"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!include /CHARSET=UTF8 texts.nsh

Var WantsDesktop

; Tells the task bar which shortcut a window belongs to: the id of omnihuman_desktop/system/windows_shell.py.
!macro AddShortcut path
  CreateShortcut "${path}" "$INSTDIR\pythonw.exe" "-I -m omnihuman_desktop" "$INSTDIR\omnihuman-desktop.ico"
  !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
  ${If} $0 P<> 0
    ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}",.r1)'
    ${If} $1 P<> 0
      ${IPersistFile::Load} $1 '("${path}",${STGM_READWRITE})'
      ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}",.r2)'
      ${If} $2 P<> 0
        System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID})p.r3'
        System::Call 'Oleaut32::SysAllocString(w "${APP_ID}")p.r4'
        System::Call '*${SYSSTRUCT_PROPVARIANT}(${VT_BSTR},,p r4)p.r5'
        ${IPropertyStore::SetValue} $2 '($3,$5)'
        ${IPropertyStore::Commit} $2 ""
        System::Call 'Oleaut32::SysFreeString(p r4)'
        System::Free $3
        System::Free $5
        ${IUnknown::Release} $2 ""
        ${IPersistFile::Save} $1 '("${path}",1)'
      ${EndIf}
      ${IUnknown::Release} $1 ""
    ${EndIf}
    ${IUnknown::Release} $0 ""
  ${EndIf}
!macroend

; The file of a running program can't be opened for writing: whether that is so goes to $2.
!macro IsRunning file
  StrCpy $2 0
  ${If} ${FileExists} "$INSTDIR\${file}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${file}" a
    ${If} ${Errors}
      StrCpy $2 1
    ${Else}
      FileClose $0
    ${EndIf}
  ${EndIf}
!macroend

; The window is asked to close; a command in a terminal is its user's to stop. Where one stays (it works on another data folder,
; or doesn't respond) the installer gives up with code 3.
!macro CloseProgram prefix
Function ${prefix}CloseProgram
  StrCpy $1 0
  again:
    !insertmacro IsRunning "pythonw.exe"
    ${If} $2 == 0
      Goto commands
    ${EndIf}
    ${If} $1 == 0
      MessageBox MB_OKCANCEL|MB_ICONQUESTION "$(TextRunning)" /SD IDOK IDOK ask
      Goto stays
      ask:
      ExecWait '${COMMAND} --close'
    ${EndIf}
    ; Its processes end a moment after its window.
    IntOp $1 $1 + 1
    Sleep 250
    IntCmp $1 40 0 again
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(TextStillRunning)" /SD IDCANCEL IDRETRY again
  stays:
    SetErrorLevel 3
    Quit
  commands:
    StrCpy $1 0
  command:
    !insertmacro IsRunning "bin\omnihuman-desktop.exe"
    ${If} $2 == 0
      !insertmacro IsRunning "python.exe"
    ${EndIf}
    ${If} $2 == 0
      Return
    ${EndIf}
    IntOp $1 $1 + 1
    Sleep 250
    IntCmp $1 12 0 command
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(TextCommandRunning)" /SD IDCANCEL IDRETRY commands
    Goto stays
FunctionEnd
!macroend
!insertmacro CloseProgram ""
!insertmacro CloseProgram "un."

; Python does it, which reads and writes a PATH of any length. New terminals hear of it.
!macro ChangePath action
  ExecWait '"$INSTDIR\pythonw.exe" -I -m omnihuman_desktop.system.user_path ${action} "$INSTDIR\bin"' $0
  ${If} $0 != 0
    DetailPrint "$(TextPathUnchanged)"
  ${EndIf}
  SendMessage ${HWND_BROADCAST} ${WM_SETTINGCHANGE} 0 "STR:Environment" /TIMEOUT=2000
!macroend

Section "!${NAME}" SectionProgram
  SectionIn RO
  Call CloseProgram
  ; What an earlier version left is not to be found by the new one.
  RMDir /r "$INSTDIR\Lib"
  RMDir /r "$INSTDIR\DLLs"
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  !insertmacro AddShortcut "$SMPROGRAMS\${NAME}.lnk"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\omnihuman-desktop.ico"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The OmniHuman Desktop contributors"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
  WriteRegStr HKCU "Software\Classes\${PROGID}" "" "${NAME}"
  WriteRegStr HKCU "Software\Classes\${PROGID}\DefaultIcon" "" "$INSTDIR\omnihuman-desktop.ico"
  WriteRegStr HKCU "Software\Classes\${PROGID}\shell\open" "FriendlyAppName" "${NAME}"
  WriteRegStr HKCU "Software\Classes\${PROGID}\shell\open\command" "" '${COMMAND} "%1"'
  !macro OfferFor extension
    WriteRegNone HKCU "Software\Classes\.${extension}\OpenWithProgids" "${PROGID}"
  !macroend
  !insertmacro ForEveryType OfferFor
SectionEnd

Section /o "$(TextDesktop)" SectionDesktop
  Call AddDesktopIcon
SectionEnd

Function AddDesktopIcon
  !insertmacro AddShortcut "$DESKTOP\${NAME}.lnk"
FunctionEnd

Section "-desktop in silence"
  ${If} $WantsDesktop == "1"
    Call AddDesktopIcon
  ${EndIf}
SectionEnd

Section "$(TextCommand)" SectionCommand
  !insertmacro ChangePath add
  WriteRegStr HKCU "${UNINSTALL}" "CommandOnPath" "1"
SectionEnd

Section "-no command"
  ${IfNot} ${SectionIsSelected} ${SectionCommand}
    !insertmacro ChangePath remove
    WriteRegStr HKCU "${UNINSTALL}" "CommandOnPath" "0"
  ${EndIf}
SectionEnd

Function .onInit
  ReadRegStr $0 HKCU "${UNINSTALL}" "DisplayVersion"
  ${If} $0 != ""
    ${VersionCompare} $0 "${VERSION}" $1
    ${If} $1 == 1
      MessageBox MB_OK|MB_ICONSTOP "$(TextNewer)" /SD IDOK
      SetErrorLevel 4
      Quit
    ${EndIf}
  ${EndIf}
  ${GetParameters} $0
  ${GetOptions} $0 "/DESKTOP=" $WantsDesktop
  ; An upgrade does as its user has chosen before.
  ClearErrors
  ${GetOptions} $0 "/COMMAND=" $1
  ${If} ${Errors}
    ReadRegStr $1 HKCU "${UNINSTALL}" "CommandOnPath"
  ${EndIf}
  ${If} $1 == "0"
    !insertmacro UnselectSection ${SectionCommand}
  ${EndIf}
FunctionEnd

Section "un.!${NAME}" UnProgram
  SectionIn RO
  Call un.CloseProgram
  !insertmacro ChangePath remove
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"
  !macro WithdrawFrom extension
    DeleteRegValue HKCU "Software\Classes\.${extension}\OpenWithProgids" "${PROGID}"
  !macroend
  !insertmacro ForEveryType WithdrawFrom
  DeleteRegKey HKCU "Software\Classes\${PROGID}"
  DeleteRegKey HKCU "${UNINSTALL}"
  ; Only what was installed: the folder was chosen by the user.
  RMDir /r "$INSTDIR\Lib"
  RMDir /r "$INSTDIR\DLLs"
  Delete "$INSTDIR\bin\omnihuman-desktop.exe"
  RMDir "$INSTDIR\bin"
  Delete "$INSTDIR\*.dll"
  Delete "$INSTDIR\python.exe"
  Delete "$INSTDIR\pythonw.exe"
  Delete "$INSTDIR\LICENSE.txt"
  Delete "$INSTDIR\omnihuman-desktop.ico"
  Delete "$INSTDIR\omnihuman-desktop.installation"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
SectionEnd

Section /o "un.$(TextData)" UnData
  RMDir /r "${DATA}"
SectionEnd

Function un.onInit
  ; In silence the data stays, unless /DATA=1 is given.
  ${GetParameters} $0
  ${GetOptions} $0 "/DATA=" $1
  ${If} $1 == "1"
    SectionSetFlags ${UnData} 1
  ${EndIf}
FunctionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${SectionProgram} "$(AboutProgram)"
  !insertmacro MUI_DESCRIPTION_TEXT ${SectionDesktop} "$(AboutDesktop)"
  !insertmacro MUI_DESCRIPTION_TEXT ${SectionCommand} "$(AboutCommand)"
!insertmacro MUI_FUNCTION_DESCRIPTION_END
!insertmacro MUI_UNFUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${UnProgram} "$(AboutRemove)"
  !insertmacro MUI_DESCRIPTION_TEXT ${UnData} "$(AboutData)"
!insertmacro MUI_UNFUNCTION_DESCRIPTION_END
