using System.Diagnostics;
using System.Globalization;
using OpgaveSim.Fuzz;

if (args.Length < 3 || !double.TryParse(args[1], CultureInfo.InvariantCulture, out var seconds) || !ulong.TryParse(args[2], CultureInfo.InvariantCulture, out var seed) || args[0] is not ("experiments" or "cases" or "workbooks" or "requests"))
{
    Console.Error.WriteLine("usage: Fuzz experiments|cases|workbooks|requests SECONDS SEED [FOUND]");
    return 2;
}

var (draws, finds) = (new Draws(seed), new Finds(Path.GetFullPath(args.Length > 3 ? args[3] : "found")));
var folder = Directory.CreateTempSubdirectory("fuzz").FullName;
AppDomain.CurrentDomain.UnhandledException += (_, e) => finds.Add("an exception that nobody caught", $"{e.ExceptionObject}", _ => { });
TaskScheduler.UnobservedTaskException += (_, e) =>
{
    if (e.Exception.InnerException is not ObjectDisposedException) // silos that stop leave such tasks behind
    {
        finds.Add($"an exception that nobody looked at: {e.Exception.InnerException?.GetType().Name}", $"{e.Exception}", _ => { });
    }
};
var files = new FileFuzz(draws, finds, folder);
using var requests = args[0] == "requests" ? new RequestFuzz(draws, finds, folder) : null;
Func<Task> next = args[0] switch { "experiments" => files.ExperimentAsync, "cases" => files.CaseAsync, "workbooks" => files.WorkbookAsync, _ => requests!.RequestAsync };
var clock = Stopwatch.StartNew();
var tries = 0;
for (; clock.Elapsed.TotalSeconds < seconds; tries++)
{
    await next();
}

if (requests is not null)
{
    await requests.EndAsync();
}

GC.Collect();
GC.WaitForPendingFinalizers(); // tasks that nobody looked at are told then
finds.Tell();
Console.WriteLine($"{args[0]}: {tries} tries in {clock.Elapsed.TotalSeconds:0} s, seed {seed}, {(finds.Any ? "some bad" : "none bad")}");
return finds.Any ? 1 : 0;
