using OpgaveSim.Experiments.Input;

namespace OpgaveSim.Results.Files;

/// <summary>
/// Which names a file or folder that is written can have: those that this machine, the database and every other system can hold, so that
/// results can be copied to any machine. Names that are read are free.
/// </summary>
public static class OutputPath
{
    private static readonly string[] Devices =
    [
        "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$",
        .. ((string[])["COM", "LPT"]).SelectMany(port => "0123456789¹²³".Select(number => port + number)),
    ];

    /// <summary>Refuses a path that cannot be written, or not be copied to another system.</summary>
    /// <param name="option">What the path was given as, such as <c>--out</c>.</param>
    /// <param name="path">The path as given.</param>
    /// <exception cref="FaultsException">It is empty, or a part of it has a name that is not allowed; the message says why.</exception>
    public static void Check(string option, string path)
    {
        if (Fault(path) is { } fault)
        {
            throw new FaultsException(option, fault);
        }
    }

    private static string? Fault(string path)
    {
        if (path.Length == 0)
        {
            return "is empty; name a file or folder";
        }

        if (path.Where(char.IsControl).ToArray() is [var control, ..])
        {
            return FormattableString.Invariant($"holds the control character U+{(int)control:X4}, which Windows cannot have in a name; choose another name");
        }

        return path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Select(FaultOfName).FirstOrDefault(fault => fault is not null);
    }

    private static string? FaultOfName(string name)
    {
        if (name is "" or "." or "..")
        {
            return null;
        }

        if (Devices.Contains(name.Split('.')[0].TrimEnd(), StringComparer.OrdinalIgnoreCase))
        {
            return $"'{name}' is a device on Windows, so it could not be copied there; choose another name";
        }

        return name.Contains('?', StringComparison.Ordinal) ? $"'{name}' holds a ?, which neither the database nor Windows can have in a name; choose another name"
            : name[^1] is '.' or ' ' ? $"'{name}' ends with a {(name[^1] == '.' ? "dot" : "space")}, which Windows drops; choose a name without it"
            : null;
    }
}
