using System.CommandLine;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Course;
using OpgaveSim.Runner.Runs;

namespace OpgaveSim.Runner.Commands;

/// <summary>Options that say how an experiment is executed. They change nothing in its results.</summary>
public sealed class ExecutionOptions
{
    private readonly Option<string> output = new("--out") { HelpName = "DIR" };
    private readonly Option<string> grain = new("--grain") { HelpName = "actor|world" };
    private readonly RangeOption silos = new("--silos", 1, 64);
    private readonly ClusterArguments cluster = new();
    private readonly RangeOption parallel = SharedOptions.Parallel();
    private readonly Option<bool> resume = new("--resume");
    private readonly Option<bool> overwrite = new("--overwrite");
    private readonly Option<string> onError = new("--on-error") { HelpName = "stop|continue" };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        grain.AcceptOnlyFromAmong("actor", "world");
        onError.AcceptOnlyFromAmong("stop", "continue");
        foreach (var option in (Option[])[output, grain, silos, .. cluster.All, parallel, resume, overwrite, onError])
        {
            command.Add(option);
        }
    }

    /// <summary>Reads them.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="name">The name of what is run, for the default folder.</param>
    /// <param name="isOneOfSeveral">Whether others are run too: then <c>--out</c> is the folder in which each has a folder of its name.</param>
    /// <exception cref="FaultsException">The cluster cannot be read, or resume and overwrite are both asked for.</exception>
    public RunOptions Read(ParseResult parsed, string name, bool isOneOfSeveral = false)
    {
        var use = FolderUseOptions.Read(parsed.GetValue(resume), parsed.GetValue(overwrite));
        var found = cluster.Read(parsed, hasOwnSilos: parsed.GetValue(silos) is not null);
        return new RunOptions
        {
            Out = parsed.GetValue(output) is { } given && !isOneOfSeveral ? given : Path.Combine(parsed.GetValue(output) ?? "results", name),
            Grain = parsed.GetValue(grain) switch { "actor" => GrainScale.Actor, "world" => GrainScale.World, _ => null },
            Silos = parsed.GetValue(silos) ?? 1,
            Cluster = found,
            Parallel = parsed.GetValue(parallel),
            Use = use,
            ContinueOnError = parsed.GetValue(onError) == "continue",
        };
    }
}
