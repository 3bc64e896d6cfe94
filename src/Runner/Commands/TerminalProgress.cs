using System.Diagnostics;
using System.Globalization;
using OpgaveSim.Runner.Runs;

namespace OpgaveSim.Runner.Commands;

/// <summary>
/// Progress on standard error: on a terminal one line that is rewritten, with the time left; without one a plain line now and
/// then.
/// </summary>
/// <param name="isQuiet">Says nothing but failures, of runs and of silos.</param>
public sealed class TerminalProgress(bool isQuiet) : IRunProgress
{
    private static readonly TimeSpan OnTerminal = TimeSpan.FromMilliseconds(200), Otherwise = TimeSpan.FromSeconds(5);
    private const int Usual = 80, Widest = 100;
    private readonly Lock gate = new();
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private TimeSpan lastShown;
    private long total, rounds, done, before, failed;
    private bool hasLine;

    /// <inheritdoc/>
    public void Begin(long runs, int there)
    {
        lock (gate)
        {
            (total, before, done) = (runs, there, there);
            watch.Restart();
            Write($"{runs} runs" + (there > 0 ? $", {there} of them done before" : ""));
        }
    }

    /// <inheritdoc/>
    public void Rounds(int more)
    {
        lock (gate)
        {
            rounds += more;
            Show(false);
        }
    }

    /// <inheritdoc/>
    public void Done()
    {
        lock (gate)
        {
            done++;
            Show(done + failed == total);
        }
    }

    /// <inheritdoc/>
    public void Failed(string run, string error)
    {
        lock (gate)
        {
            failed++;
            EndLine();
            Terminal.Say($"run {run} failed: {error}");
        }
    }

    private void Tell(string line)
    {
        lock (gate)
        {
            EndLine();
            Terminal.Say(line);
        }
    }

    /// <inheritdoc/>
    public void BegunAgain(string run, string why) => Tell($"run {run} begins again: {why}");

    /// <inheritdoc/>
    public void Changed(string news) => Tell(news);

    /// <summary>Ends the line that is being rewritten.</summary>
    public void EndLine()
    {
        if (hasLine)
        {
            Console.Error.WriteLine();
            hasLine = false;
        }
    }

    private void Show(bool isLast)
    {
        if (!isLast && watch.Elapsed - lastShown < (Terminal.IsWatched ? OnTerminal : Otherwise) && lastShown > TimeSpan.Zero)
        {
            return;
        }

        lastShown = watch.Elapsed;
        var fresh = done - before;
        var left = fresh == 0 ? null : (TimeSpan?)(watch.Elapsed / fresh * (total - done - failed));
        Write(string.Create(CultureInfo.InvariantCulture,
            $"{done} of {total} runs, {rounds} rounds, {Math.Floor(100.0 * done / total)} %")
            + (failed > 0 ? $", {failed} failed" : "")
            + (left is { } time && !isLast ? $", about {Text(time)} left" : ""));
    }

    private void Write(string line)
    {
        if (isQuiet)
        {
            return;
        }

        if (Terminal.IsWatched)
        {
            Console.Error.Write("\r" + Fit(line, Columns()));
            hasLine = true;
        }
        else
        {
            Console.Error.WriteLine(line);
        }
    }

    /// <summary>A line that covers the one before it and does not wrap, as a line that wraps cannot be rewritten.</summary>
    /// <param name="line">The line.</param>
    /// <param name="columns">Columns of the terminal.</param>
    internal static string Fit(string line, int columns)
    {
        var room = Math.Max(1, columns - 1); // with the last column filled, some terminals go to the next line
        return line.Length <= room ? line.PadRight(Math.Min(room, Widest)) : line[..(room - 1)] + "…";
    }

    private static int Columns()
    {
        try
        {
            return Console.WindowWidth is > 0 and var columns ? columns : Usual;
        }
        catch (IOException)
        {
            return Usual; // Windows, where standard output is no terminal
        }
    }

    private static string Text(TimeSpan time) => time.TotalMinutes < 1.5
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(time.TotalSeconds)} s")
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(time.TotalMinutes)} min");
}
