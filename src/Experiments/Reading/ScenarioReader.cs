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
            faults.Add((map.Find("scenarios") ?? map).Fault(ScenarioFaultTexts.NoneThere));
            return all;
        }

        foreach (var (name, node) in scenarios.Entries)
        {
            if (!ScenarioPattern().IsMatch(name.Value))
            {
                faults.Add(name.Fault(ScenarioFaultTexts.NotAName(Shown.Quoted(name.Value))));
            }

            if (node is not YamlMap own)
            {
                faults.Add(node.Fault(ValueTexts.Expected(name.Value, ScenarioFaultTexts.MappingWithLogic, node.Kind)));
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
                    ScenarioFaultTexts.SameTitle(later, Shown.Quoted(same.Key), same.First().Name)));
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
            faults.Add(name.Fault(ScenarioFaultTexts.LogicMissing(name.Value, string.Join(", ", Logics.Names))));
            return null;
        }

        var logic = new LogicReader(faults).Read(node);
        if (logic is { Invite.KnowsEverybody: true } && world.Actors > MostActorsForReference)
        {
            faults.Add(node.Fault(ScenarioFaultTexts.LooksAtAll(logic.Invite.Name, MostActorsForReference, world.Actors)));
        }

        var fewest = MeetingLimit.Fewest(settings);
        if (fewest > 0 && settings.Budget > MostTurnsInMeeting * fewest)
        {
            var meetings = settings.Meetings.Varies ? ScenarioFaultTexts.FewestMeetings(fewest) : ScenarioFaultTexts.Meetings(fewest);
            faults.Add(own.Fault(
                ScenarioFaultTexts.BudgetTooLarge(name.Value, settings.Budget, MostTurnsInMeeting, MostTurnsInMeeting * fewest, meetings)));
        }

        if (settings.Commitment && settings.Conditional + settings.FreeRiders > 1)
        {
            faults.Add((own.Find("freeRiders") ?? own.Find("conditional") ?? own).Fault(
                ScenarioFaultTexts.TooManyTypes(name.Value, settings.Conditional, settings.FreeRiders)));
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
