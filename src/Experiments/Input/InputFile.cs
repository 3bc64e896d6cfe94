using System.Runtime.InteropServices;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Input;

/// <summary>
/// Reads what a user gives as a file: a regular file, or a link to one, of a bounded size. A pipe or a device is never opened: it might have no
/// end, or hold the program up for ever.
/// </summary>
public static class InputFile
{
    /// <summary>Reads a file whole.</summary>
    /// <param name="path">The path.</param>
    /// <param name="most">Bytes that it may have.</param>
    /// <param name="obstacle">Why it cannot be read, in words that follow its name.</param>
    /// <returns>Null, with an obstacle, when it cannot be read.</returns>
    public static byte[]? Read(string path, long most, out Text? obstacle)
    {
        try
        {
            obstacle = Obstacle(path, most);
            if (obstacle is not null)
            {
                return null;
            }

            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            var buffer = new byte[81_920];
            for (var read = file.Read(buffer); read > 0; read = file.Read(buffer))
            {
                bytes.Write(buffer, 0, read);
                if (bytes.Length > most) // it grows
                {
                    obstacle = TooLarge(most);
                    return null;
                }
            }

            return bytes.ToArray();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            obstacle = FileTexts.Unreadable(e.Message);
            return null;
        }
    }

    /// <summary>Why a path is no file that can be read, in words that follow its name; null: it is one.</summary>
    /// <param name="path">The path.</param>
    /// <param name="most">Bytes that it may have.</param>
    /// <exception cref="IOException">The system does not tell, such as in a loop of links.</exception>
    public static Text? Obstacle(string path, long most = long.MaxValue)
    {
        if (Directory.Exists(path))
        {
            return FileTexts.IsFolder;
        }

        var file = new FileInfo(path);
        if (file.LinkTarget is { } target)
        {
            if (file.ResolveLinkTarget(returnFinalTarget: true) is not FileInfo { Exists: true } final)
            {
                return FileTexts.LostLink(target);
            }

            file = final;
        }

        return !file.Exists ? FileTexts.NotThere
            : !IsRegular(file.FullName) ? FileTexts.NotRegular
            : file.Length > most ? TooLarge(most)
            : null;
    }

    private static Text TooLarge(long most) =>
        FileTexts.TooLarge(most % (1 << 20) == 0 ? $"{most >> 20} MiB" : $"{most} bytes");

    private static bool IsRegular(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return !Path.GetFullPath(path).StartsWith(@"\\.\", StringComparison.Ordinal); // as NUL, CON and pipes have it
        }

        var status = new byte[512]; // it is shorter
        return Stat(path, status) == 0 && (BitConverter.ToInt32(status, 4) & TypeMask) == RegularType;
    }

    private const int TypeMask = 0xF000, RegularType = 0x8000;

    /// <summary>
    /// What the runtime itself asks of the system on Linux and macOS: flags, mode and more, the same on both. The framework tells folders and links
    /// from files, but not pipes and devices.
    /// </summary>
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Stat")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.SafeDirectories)]
    private static extern int Stat([MarshalAs(UnmanagedType.LPUTF8Str)] string path, [Out] byte[] status);
}
