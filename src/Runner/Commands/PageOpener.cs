using System.Diagnostics;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Reports.Images;

namespace OpgaveSim.Runner.Commands;

/// <summary>What opens a page on this machine: the browser that the user named, or the desktop's usual one.</summary>
/// <param name="Program">The program; empty: the desktop opens the page by itself (Windows).</param>
internal sealed record PageOpener(string Program)
{
    /// <summary>What opens pages here; null: nothing does.</summary>
    /// <param name="variable">The value of an environment variable; null: it is not set.</param>
    /// <exception cref="FaultsException">The variable names a browser that is not there.</exception>
    public static PageOpener? Find(Func<string, string?> variable)
    {
        if (variable(Browser.Variable) is { Length: > 0 } named)
        {
            return new PageOpener(Browser.Find()?.File ?? named);
        }

        if (OperatingSystem.IsWindows())
        {
            return new PageOpener("");
        }

        if (OperatingSystem.IsMacOS())
        {
            return new PageOpener("open");
        }

        // without a desktop xdg-open would start a browser in the terminal, or none
        var hasDesktop = ((string[])["DISPLAY", "WAYLAND_DISPLAY"]).Any(name => variable(name) is { Length: > 0 });
        return hasDesktop && (variable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "xdg-open")))
            ? new PageOpener("xdg-open")
            : null;
    }

    /// <summary>Opens a page, and does not wait until it is closed.</summary>
    /// <param name="page">The page.</param>
    /// <returns>Why it cannot be opened, in words; null: it is.</returns>
    public string? Open(string page)
    {
        var path = Path.GetFullPath(page);
        var start = Program.Length == 0 ? new ProcessStartInfo(path) { UseShellExecute = true } : new ProcessStartInfo(Program, [path]);
        try
        {
            Process.Start(start)?.Dispose();
            return null;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            return e.Message;
        }
    }
}
