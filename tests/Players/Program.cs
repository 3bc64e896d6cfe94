using System.Diagnostics;
using System.Globalization;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args.Length < 4)
{
    Console.Error.WriteLine("usage: Players opgavesim.dll EXPERIMENT PLAYERS MINUTES [option of live …]");
    return 2;
}

const int Deadline = 15;
const double MinutesToJudgeMemory = 15; // before, it is still settling
const double LongestAcknowledgement = 300, LongestJoin = 20, BesideTheDeadline = 10, MostGrowth = 1.2;
var (program, experiment, count, minutes) = (args[0], args[1], int.Parse(args[2]), double.Parse(args[3]));
var results = Directory.CreateTempSubdirectory("opgavesim-players-");
var failures = 0;
var (tally, memory, rounds, worlds) = (new Tally(), new List<double>(), 0, 0);
var (longestRound, digest, folder) = (TimeSpan.Zero, (string?)null, (string?)null);
using (var lesson = await Lesson.StartAsync([program, "live", experiment, "--play", "--deadline", $"{Deadline}", "--port", "0", "--out", results.FullName, .. args.Skip(4)]))
{
    Player[] all = [.. Enumerable.Range(0, count).Select(number => new Player(lesson.Address, number, tally))];
    var late = all[^Math.Max(1, count / 10)..];
    await Task.WhenAll(all.Except(late).Select(player => player.SitAsync()));
    using var end = new CancellationTokenSource(TimeSpan.FromMinutes(minutes));
    var playing = PlayOnAsync(lesson, end.Token);
    await Task.Delay(TimeSpan.FromMinutes(minutes / 10));
    var joins = await Task.WhenAll(late.Select(player => player.SitAsync()));
    Check("late joiners have their card", joins.Max().TotalSeconds, LongestJoin, "s");

    await Task.Delay(TimeSpan.FromMinutes(minutes / 10));
    await Task.WhenAll(all.Select(player => player.CutAsync()));
    var cut = Stopwatch.GetTimestamp();
    var returned = await Task.WhenAll(all.Select(player => player.ReadAsync()));
    Console.WriteLine($"{returned.Count(isBack => isBack)} of {count} are back in their seats after their connections were cut, within {Stopwatch.GetElapsedTime(cut).TotalSeconds:0.00} s");
    failures += returned.All(isBack => isBack) ? 0 : 1;

    await Task.Delay(TimeSpan.FromMinutes(minutes / 10));
    Player[] vanished = [.. all.Where((_, number) => number % 10 == 1)];
    foreach (var player in vanished)
    {
        player.Answers = false; // it stays connected, and never answers again
    }

    for (var sample = 0; !end.IsCancellationRequested; sample++)
    {
        memory.Add(lesson.Memory);
        await Task.WhenAny(Task.Delay(TimeSpan.FromMinutes(minutes / 60)), playing);
        if (playing.IsFaulted)
        {
            break;
        }
    }

    await playing;
    Console.WriteLine($"{vanished.Length} vanished; {worlds} worlds came to their end, {rounds} rounds were played");
    Check("a choice is acknowledged (p95)", tally.Quantile(0.95), LongestAcknowledgement, "ms");
    Console.WriteLine($"{tally.Choices} choices, median {tally.Quantile(0.5):0.0} ms, longest {tally.Quantile(1):0.0} ms; {tally.Statuses}");
    failures += tally.IsClean && tally.Choices > 0 ? 0 : 1;
    Check($"the longest round, with a deadline of {Deadline} s", longestRound.TotalSeconds, Deadline + BesideTheDeadline, "s");
    var (early, after) = (memory[(memory.Count / 3)..(2 * memory.Count / 3)], memory[(2 * memory.Count / 3)..]);
    Console.WriteLine($"memory {memory[0]:0} MB at first, {memory.Max():0} MB at most");
    if (minutes >= MinutesToJudgeMemory)
    {
        Check($"memory in the last third ({after.Average():0} MB) against the middle third ({early.Average():0} MB)", after.Average() / early.Average(), MostGrowth, "times");
    }

    foreach (var player in all)
    {
        player.Dispose();
    }
}

if (folder is null)
{
    Console.WriteLine("FAILED no world came to its end, so nothing can be repeated; give it more minutes or fewer rounds");
    failures++;
}
else
{
    using var again = await Lesson.StartAsync([program, "live", experiment, "--port", "0", "--link", folder, "--out", results.FullName, .. args.Skip(4)]);
    var (repeated, _, _) = await again.PlayAsync(CancellationToken.None);
    Console.WriteLine($"{(repeated == digest ? "ok    " : "FAILED")} the lesson repeated from its folder has its digest, {digest}");
    failures += repeated == digest ? 0 : 1;
}

results.Delete(recursive: true);
return failures == 0 ? 0 : 1;

async Task PlayOnAsync(Lesson lesson, CancellationToken stop)
{
    while (!stop.IsCancellationRequested)
    {
        var (over, longest, played) = await lesson.PlayAsync(stop);
        (longestRound, rounds) = (longest > longestRound ? longest : longestRound, rounds + played);
        if (over is not null)
        {
            worlds++;
            if (folder is null)
            {
                (digest, folder) = (over, (string?)(await lesson.OrderAsync(new { @do = "save" }))["folder"]);
            }

            await lesson.OrderAsync(new { @do = "restart" });
        }
    }
}

void Check(string what, double value, double most, string unit)
{
    var holds = value <= most;
    failures += holds ? 0 : 1;
    Console.WriteLine($"{(holds ? "ok    " : "FAILED")} {what}: {value:0.00} {unit} of at most {most} {unit}");
}
