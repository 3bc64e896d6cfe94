using System.Text.RegularExpressions;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Deliberation;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Reading;

/// <summary>Reads the scenarios of an experiment: a name, a logic, and settings of tables of its own.</summary>
/// <param name="faults">Faults are added here.</param>
public sealed partial class ScenarioReader(List<Fault> faults)
{
    private const int MostTurnsInMeeting = 1023, MostActorsForReference = 20_000;

    private static readonly string[] TitleKeys = [.. YamlBinder.KeysOf(typeof(ScenarioTitle))];

    /// <summary>The scenarios, in the order of the file; those at fault are left out.</summary>
    /// <param name="map">The experiment.</param>
    /// <param name="table">The world's parameters of tables, which a scenario sets for itself.</param>
    /// <param name="world">The world's parameters.</param>
    public List<Scenario> Read(YamlMap map, TableParameters table, WorldParameters world)
    {
        var all = new List<Scenario>();
        if (map.Find("scenarios") is not YamlMap { Entries.Count: > 0 } scenarios)
        {
            faults.Add((map.Find("scenarios") ?? map).Fault("scenarios: at least one is needed, as name: { logic: … }"));
            return all;
        }

        foreach (var (name, node) in scenarios.Entries)
        {
            if (!ScenarioPattern().IsMatch(name.Value))
            {
                faults.Add(name.Fault($"{Shown.Quoted(name.Value)} is no name for a scenario; 1 to 64 of a-z, 0-9, dash, underscore"));
            }

            if (node is not YamlMap own)
            {
                faults.Add(node.Fault($"{name.Value}: expected a mapping with logic, found {node.Kind}"));
                continue;
            }

            if (One(name, own, table, world) is { } scenario)
            {
                all.Add(scenario);
            }
        }

        CheckTitles(scenarios, all);
        return all;
    }

    /// <summary>Pages tell scenarios apart by their titles, so these differ in each language.</summary>
    private void CheckTitles(YamlMap scenarios, List<Scenario> all)
    {
        foreach (var language in Enum.GetValues<ReportLanguage>())
        {
            foreach (var same in all.GroupBy(scenario => scenario.Title.In(language)).Where(same => same.Count() > 1))
            {
                var later = same.ElementAt(1).Name;
                var own = (YamlMap)scenarios.Find(later)!;
                var keys = language == ReportLanguage.Dutch ? Enumerable.Reverse(TitleKeys) : TitleKeys;
                faults.Add((keys.Select(own.Find).OfType<YamlNode>().FirstOrDefault() ?? own).Fault(
                    $"{later}: the title {Shown.Quoted(same.Key)} is also that of the scenario {same.First().Name}; give each a title of its own"));
            }
        }
    }

    private Scenario? One(YamlScalar name, YamlMap own, TableParameters table, WorldParameters world)
    {
        var before = faults.Count;
        var settings = new YamlBinder(faults).Bind(own, table, ["logic", .. TitleKeys]);
        var title = new YamlBinder(faults).Bind(own.Only(TitleKeys), new ScenarioTitle());
        var node = own.Find("logic");
        if (node is null)
        {
            faults.Add(name.Fault($"{name.Value}: logic is missing; allowed: {string.Join(", ", Logics.Names)}, a number from 0 to 1, or the long form"));
            return null;
        }

        var logic = new LogicReader(faults).Read(node);
        if (logic is { Invite.KnowsEverybody: true } && world.Actors > MostActorsForReference)
        {
            faults.Add(node.Fault($"{logic.Invite.Name} looks at every actor for every table; at most {MostActorsForReference} actors, found {world.Actors}"));
        }

        var fewest = MeetingLimit.Fewest(settings);
        if (fewest > 0 && settings.Budget > MostTurnsInMeeting * fewest)
        {
            var meetings = settings.Meetings.Varies ? $"{fewest} meeting, the fewest that a table can have as meetings vary" : $"{fewest} meetings";
            faults.Add(own.Fault(
                $"{name.Value}: budget {settings.Budget} is over {MostTurnsInMeeting} turns a meeting; at most {MostTurnsInMeeting * fewest} with {meetings}"));
        }

        return faults.Count > before || logic is null ? null
            : new Scenario(name.Value, logic, LogicReader.Text(node), settings) { Title = TitleOf(title, ArmTitles.Usual(name.Value, logic)) };
    }

    /// <summary>The title that is given, and the usual one where none is.</summary>
    private static Text TitleOf(ScenarioTitle given, Text usual)
    {
        var (en, nl) = (given.Title, given.TitleNl);
        return (en, nl) switch
        {
            ("", "") => usual,
            ("", _) => usual with { Nl = nl },
            (_, "") => Text.Same(en),
            _ => new Text(en, nl),
        };
    }

    /// <summary>What the name of a scenario looks like, from its first character to its last.</summary>
    public const string NameShape = "[a-z0-9][a-z0-9_-]{0,63}";

    [GeneratedRegex($@"^{NameShape}\z")]
    private static partial Regex ScenarioPattern();
}
