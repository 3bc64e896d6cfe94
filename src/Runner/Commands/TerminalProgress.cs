using System.Diagnostics;
using System.Globalization;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Runner.Runs;

namespace OpgaveSim.Runner.Commands;

/// <summary>
/// Progress on standard error: on a terminal one line that is rewritten, with the time left; without one a plain line now and
/// then.
/// </summary>
/// <param name="isQuiet">Says nothing but failures, of runs and of silos.</param>
/// <param name="language">The language.</param>
public sealed class TerminalProgress(bool isQuiet, ReportLanguage language = ReportLanguage.English) : IRunProgress
{
    private static readonly TimeSpan OnTerminal = TimeSpan.FromMilliseconds(200), Otherwise = TimeSpan.FromSeconds(5);
    private const int Widest = 100;
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
            Write([there > 0 ? Say(ProgressTexts.BeginAgain, runs, there) : Say(ProgressTexts.Begin, runs)]);
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
            Terminal.Say(ProgressTexts.RunFailed.Filled(language, run, error));
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
    public void BegunAgain(string run, string why) => Tell(ProgressTexts.BegunAgain.Filled(language, run, why));

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
        var left = fresh == 0 || isLast ? null : Text(watch.Elapsed / fresh * (total - done - failed));
        Write(Lines(done, total, rounds, failed, left, language));
    }

    /// <summary>How far it is, in forms from the longest to the shortest.</summary>
    /// <param name="done">Runs that are done.</param>
    /// <param name="total">Runs, at least 1.</param>
    /// <param name="rounds">Rounds that were played.</param>
    /// <param name="failed">Runs that failed.</param>
    /// <param name="left">Time left, in words; null: it is not known.</param>
    /// <param name="language">The language.</param>
    internal static IReadOnlyList<string> Lines(long done, long total, long rounds, long failed, string? left, ReportLanguage language)
    {
        string Filled(Text text, params IEnumerable<string> blanks) => text.Filled(language, blanks);
        string Line(params IEnumerable<string?> parts) => string.Join(", ", parts.OfType<string>());
        var (of, all) = (Number(done), Number(total));
        var (runs, percent) = (Filled(ProgressTexts.Runs, of, all), $"{Number(100 * done / total)} %");
        var lost = failed > 0 ? Filled(ProgressTexts.Failed, Number(failed)) : null;
        var time = left is null ? null : Filled(ProgressTexts.Left, left);
        return
        [
            Line(runs, Filled(ProgressTexts.Rounds, Number(rounds)), percent, lost, time),
            Line(runs, percent, lost, time),
            Line(runs, lost, time),
            Line(Filled(ProgressTexts.ShortRuns, of, all), lost, left is null ? null : Filled(ProgressTexts.ShortLeft, left)),
        ];
    }

    private void Write(IReadOnlyList<string> lines)
    {
        if (isQuiet)
        {
            return;
        }

        if (Terminal.IsWatched)
        {
            Console.Error.Write("\r" + Fit(lines, Terminal.Columns(isError: true)));
            hasLine = true;
        }
        else
        {
            Console.Error.WriteLine(lines[0]);
        }
    }

    /// <summary>The longest line that does not wrap, as a line that wraps cannot be rewritten; it covers the one before it.</summary>
    /// <param name="lines">The line in forms from the longest to the shortest, at least one. Where none fits, the shortest is cut.</param>
    /// <param name="columns">Columns of the terminal.</param>
    internal static string Fit(IReadOnlyList<string> lines, int columns)
    {
        var room = Math.Max(1, columns - 1); // with the last column filled, some terminals go to the next line
        return lines.FirstOrDefault(line => line.Length <= room) is { } fitting ? fitting.PadRight(Math.Min(room, Widest)) : lines[^1][..(room - 1)] + "…";
    }

    private string Say(Text text, params IEnumerable<long> blanks) => text.Filled(language, blanks.Select(Number));

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(TimeSpan time) => time.TotalMinutes < 1.5
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(time.TotalSeconds)} s")
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(time.TotalMinutes)} min");
}
