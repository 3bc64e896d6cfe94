using System.CommandLine;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Reading;

namespace OpgaveSim.Runner.Commands;

/// <summary>The argument and options that name an experiment and change it, the same for run, check and verify.</summary>
public sealed class ExperimentArguments
{
    private readonly Argument<string> path = new("path") { Description = "A folder with experiment.yaml, or the file" };
    private readonly Option<bool> ignoreUnknown = SharedOptions.IgnoreUnknown();
    private readonly Option<string> seed = Plain("--seed", "N", "Master seed, 0 … 2^64−1");
    private readonly Option<string> rounds = Plain("--rounds", "N", "Rounds in which issues arrive");
    private readonly Option<string> replications = Plain("--replications", "N", "Worlds per scenario");
    private readonly Option<string[]> scenarios = new("--scenario") { Description = "Only this scenario (repeatable)", HelpName = "NAME" };
    private readonly Option<string[]> sets = new("--set") { Description = "Any setting, e.g. world.kinship=0.8 (repeatable)", HelpName = "key.path=value" };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(path);
        command.Add(seed);
        command.Add(rounds);
        command.Add(replications);
        command.Add(scenarios);
        command.Add(sets);
        command.Add(ignoreUnknown);
    }

    /// <summary>The path as given.</summary>
    public string PathOf(ParseResult parsed) => parsed.GetValue(path)!;

    /// <summary>Reads the experiment.</summary>
    /// <exception cref="FaultsException">Anything is wrong with it.</exception>
    public Experiment Read(ParseResult parsed) => ExperimentReader.Read(PathOf(parsed), Options(parsed));

    /// <summary>What the command line changes about the experiment.</summary>
    /// <exception cref="FaultsException">A change is not key.path=value.</exception>
    public ExperimentOptions Options(ParseResult parsed)
    {
        var changes = new List<(string, string, string)>();
        foreach (var set in parsed.GetValue(sets) ?? [])
        {
            var at = set.IndexOf('=', StringComparison.Ordinal);
            if (at < 1)
            {
                throw new FaultsException($"--set {set}", "expected key.path=value");
            }

            changes.Add(($"--set {set}", set[..at], set[(at + 1)..]));
        }

        foreach (var (option, key) in (IEnumerable<(Option<string>, string)>)[(seed, "seed"), (rounds, "rounds"), (replications, "replications")])
        {
            if (parsed.GetValue(option) is { } value)
            {
                changes.Add((option.Name, key, value));
            }
        }

        return new ExperimentOptions { Changes = changes, Scenarios = parsed.GetValue(scenarios) ?? [], IgnoreUnknown = parsed.GetValue(ignoreUnknown) };
    }

    private static Option<string> Plain(string name, string help, string description) => new(name) { Description = description, HelpName = help };
}
