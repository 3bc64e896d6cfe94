using System.CommandLine;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Reading;

namespace OpgaveSim.Runner.Commands;

/// <summary>The argument and options that name an experiment, or several, and change them: the same for run, check, verify and live.</summary>
/// <param name="canBeSeveral">Whether the command takes several experiments.</param>
/// <param name="otherwise">The path where none is given; null: one has to be given.</param>
public sealed class ExperimentArguments(bool canBeSeveral = false, string? otherwise = null)
{
    private readonly Argument path = canBeSeveral ? new Argument<string[]>("path") { Arity = ArgumentArity.OneOrMore } : new Argument<string>("path") { Arity = otherwise is null ? ArgumentArity.ExactlyOne : ArgumentArity.ZeroOrOne };
    private readonly Option<string> seed = new("--seed") { HelpName = "N" };
    private readonly Option<string> rounds = new("--rounds") { HelpName = "N" };
    private readonly Option<string> replications = new("--replications") { HelpName = "N" };
    private readonly Option<string[]> scenarios = new("--scenario") { HelpName = "NAME" };
    private readonly Option<string[]> sets = new("--set") { HelpName = "key.path=value" };
    private readonly Option<bool> ignoreUnknown = SharedOptions.IgnoreUnknown();

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

    /// <summary>The path as given; of several the first.</summary>
    public string PathOf(ParseResult parsed) => PathsOf(parsed)[0];

    /// <summary>The paths as given, at least one.</summary>
    public IReadOnlyList<string> PathsOf(ParseResult parsed) =>
        path is Argument<string[]> several ? parsed.GetValue(several)! : [parsed.GetValue((Argument<string>)path) ?? otherwise!];

    /// <summary>Reads the experiment.</summary>
    /// <exception cref="FaultsException">Anything is wrong with it.</exception>
    public Experiment Read(ParseResult parsed) => ExperimentReader.Read(PathOf(parsed), Options(parsed));

    /// <summary>Reads all experiments.</summary>
    /// <exception cref="FaultsException">Anything is wrong with any of them; all faults at once.</exception>
    public IReadOnlyList<Experiment> ReadAll(ParseResult parsed)
    {
        var options = Options(parsed);
        var (all, faults) = (new List<Experiment>(), new List<Fault>());
        foreach (var one in PathsOf(parsed))
        {
            try
            {
                all.Add(ExperimentReader.Read(one, options));
            }
            catch (FaultsException e)
            {
                faults.AddRange(e.Faults);
            }
        }

        return faults.Count == 0 ? all : throw new FaultsException(faults);
    }

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
                throw new FaultsException($"--set {set}", SettingTexts.NotPathValue);
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
}
