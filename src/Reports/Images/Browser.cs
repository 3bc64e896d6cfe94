using System.Diagnostics;
using OpgaveSim.Experiments.Input;

namespace OpgaveSim.Reports.Images;

/// <summary>A browser of the Chromium family on this machine, used without a window and without a network.</summary>
/// <param name="file">Its program.</param>
public sealed class Browser(string file)
{
    /// <summary>The variable that names a browser, for where it is not found by itself.</summary>
    public const string Variable = "OPGAVESIM_BROWSER";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge", "microsoft-edge", "microsoft-edge-stable"];
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);

    /// <summary>Its program.</summary>
    public string File { get; } = file;

    /// <summary>The browser that the variable names, else the first in the path or in its usual place; null: there is none.</summary>
    /// <exception cref="FaultsException">The variable names a file that is not there.</exception>
    public static Browser? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return System.IO.File.Exists(named) ? new Browser(named)
                : throw new FaultsException(Variable, BrowserTexts.NotThere(named));
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var end = OperatingSystem.IsWindows() ? ".exe" : "";
        return folders.SelectMany(folder => Names.Select(name => Path.Combine(folder, name + end))).Concat(UsualPlaces())
            .FirstOrDefault(System.IO.File.Exists) is { } found ? new Browser(found) : null;
    }

    /// <summary>Opens a page and gives what it has become when its script is done.</summary>
    /// <param name="page">The page.</param>
    /// <param name="cancellation">Ends the browser.</param>
    /// <returns>The page's markup.</returns>
    /// <exception cref="IOException">The browser cannot be started, fails, or is not done in 8 minutes.</exception>
    public async Task<string> OpenAsync(string page, CancellationToken cancellation)
    {
        var profile = ScratchFolder.Make("opgavesim-browser-");
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            using var process = Start(page, profile.FullName);
            try
            {
                var errors = process.StandardError.ReadToEndAsync(patience.Token);
                var markup = await process.StandardOutput.ReadToEndAsync(patience.Token);
                await process.WaitForExitAsync(patience.Token);
                return process.ExitCode == 0 ? markup
                    : throw new IOException($"{File} failed (exit code {process.ExitCode}): {(await errors).Trim().Split('\n')[^1]}");
            }
            finally
            {
                if (!process.HasExited)
                {
                    process.Kill(entireProcessTree: true);
                }
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new IOException($"{File} was not done after {Patience.TotalMinutes} minutes");
        }
        finally
        {
            Remove(profile);
        }
    }

    private Process Start(string page, string profile)
    {
        var start = new ProcessStartInfo(File) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in (string[])
        [
            "--headless", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
            "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND", $"--user-data-dir={profile}", "--virtual-time-budget=600000", "--dump-dom",
            // a browser refuses its sandbox to the administrator, as in a container
            .. OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess ? ["--no-sandbox"] : (string[])[],
            new Uri(Path.GetFullPath(page)).AbsoluteUri,
        ])
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            return Process.Start(start) ?? throw new IOException($"{File} cannot be started");
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new IOException($"{File} cannot be started: {e.Message}", e);
        }
    }

    private static void Remove(DirectoryInfo profile)
    {
        try
        {
            profile.Delete(recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // a browser that is still ending holds its files; they are temporary
        }
    }

    private static IEnumerable<string> UsualPlaces() => OperatingSystem.IsMacOS()
        ?
        [
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        ]
        : !OperatingSystem.IsWindows() ? []
        :
        from root in (Environment.SpecialFolder[])[Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86]
        from path in (string[])["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"]
        select Path.Combine(Environment.GetFolderPath(root), path);
}
