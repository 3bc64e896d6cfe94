using OpgaveSim.Experiments.Input;
using OpgaveSim.Presentation.Words;

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

    private static Text? Fault(string path)
    {
        if (path.Length == 0)
        {
            return OutputFaultTexts.Empty;
        }

        if (path.Where(char.IsControl).ToArray() is [var control, ..])
        {
            return OutputFaultTexts.ControlCharacter(FormattableString.Invariant($"{(int)control:X4}"));
        }

        return path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Select(FaultOfName).FirstOrDefault(fault => fault is not null);
    }

    private static Text? FaultOfName(string name)
    {
        if (name is "" or "." or "..")
        {
            return null;
        }

        if (Devices.Contains(name.Split('.')[0].TrimEnd(), StringComparer.OrdinalIgnoreCase))
        {
            return OutputFaultTexts.DeviceOfWindows(name);
        }

        return name.Contains('?', StringComparison.Ordinal) ? OutputFaultTexts.QuestionMark(name)
            : name[^1] == '.' ? OutputFaultTexts.EndsWithDot(name)
            : name[^1] == ' ' ? OutputFaultTexts.EndsWithSpace(name)
            : null;
    }
}
