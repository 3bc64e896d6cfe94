using System.Globalization;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Deliberation;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Formation.Strategies;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.World;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Reading;

/// <summary>
/// Whether scenarios can do what they say in the world of a point: a logic that chooses by what no actor has is refused, with what to do
/// about it; settings that merely have no effect are warned of.
/// </summary>
/// <param name="faults">Faults are added here.</param>
/// <param name="warnings">Warnings are added here.</param>
public sealed class ScenarioChecks(List<Fault> faults, List<Text> warnings)
{
    /// <summary>Checks a point.</summary>
    /// <param name="map">The experiment as it is at the point.</param>
    /// <param name="point">The point.</param>
    public void Check(YamlMap map, DesignPoint point)
    {
        var world = map.Find("world") as YamlMap;
        CheckAssumed(world, point);
        CheckIssues(map, world, point);
        CheckTables(map, world, point);
        foreach (var scenario in point.Scenarios)
        {
            CheckLogic(OwnOf(map, scenario).Find("logic")!, scenario.Logic, point);
        }

        Warn(map, world, point);
    }

    private static YamlMap OwnOf(YamlMap map, Scenario scenario) => (YamlMap)((YamlMap)map.Find("scenarios")!).Find(scenario.Name)!;

    /// <summary>Kinds that are said to hold mandates, and that no actor has.</summary>
    private void CheckAssumed(YamlMap? world, DesignPoint point)
    {
        if ((world?.Find("assume") as YamlMap)?.Find("public") is not YamlList list)
        {
            return;
        }

        var kinds = point.World.Kinds;
        foreach (var word in KindMeanings.Absent(point.World.Assume.Public, kinds))
        {
            var item = list.Items.FirstOrDefault(item => item is YamlScalar scalar && scalar.Value == word) ?? list;
            faults.Add(item.Fault(
                ScenarioFaultTexts.NobodyOfKind(word, NearestWord.Hint(word, kinds), string.Join(", ", kinds))));
        }
    }

    private void CheckIssues(YamlMap map, YamlMap? world, DesignPoint point)
    {
        if (point.Variety.Issues > 0)
        {
            return;
        }

        var place = world?.Find("issuesPerRound") ?? world?.Find("case") ?? map.Find("rounds") ?? map;
        faults.Add(place.Fault(point.Case?.Issues is { Count: > 0 } listed && listed[0].Round >= 0
            ? ScenarioFaultTexts.FirstIssueTooLate(listed.Min(issue => issue.Round))
            : ScenarioFaultTexts.NoIssue));
    }

    /// <summary>Tables can be like those of a case where there are any.</summary>
    private void CheckTables(YamlMap map, YamlMap? world, DesignPoint point)
    {
        if (!point.World.CaseTables)
        {
            return;
        }

        var place = world?.Find("caseTables") ?? map;
        if (point.Case is null)
        {
            faults.Add(place.Fault(ScenarioFaultTexts.NoCase));
        }
        else if (TablesToFill.Of(point.Case).Count == 0)
        {
            faults.Add(place.Fault(
                ScenarioFaultTexts.NoTableToFill(TablesToFill.Least, TablesToFill.Most)));
        }

        string[] without = [.. point.Scenarios.Where(scenario => OwnOf(map, scenario).Find("seats") is not null).Select(scenario => scenario.Name)];
        if (without.Length > 0 || world?.Find("seats") is { File: var file } && file == map.File)
        {
            Add(CheckTexts.CaseSeats, without.Length > 0 ? string.Join(", ", without) : "world");
        }
    }

    private void CheckLogic(YamlNode node, Logic logic, DesignPoint point)
    {
        var variety = point.Variety;
        var chosenBy = logic.Start.ChoosesBy | logic.Invite.ChoosesBy;
        if (!variety.HasMandates && chosenBy.HasFlag(ActorNumbers.Mandate))
        {
            faults.Add(node.Fault(NoMandate(point)));
        }

        if ((variety.Kinds < 2 && chosenBy.HasFlag(ActorNumbers.Kind)) || (variety.Homes < 2 && chosenBy.HasFlag(ActorNumbers.Home)))
        {
            var trait = ((AssignedInvite)logic.Invite).Trait;
            faults.Add(node.Fault(
                ScenarioFaultTexts.OneValueOf(trait, string.Join(", ", AssignedInvite.Traits))));
        }

        if (!variety.HasCompetence && chosenBy.HasFlag(ActorNumbers.Competence))
        {
            faults.Add(node.Fault(
                ScenarioFaultTexts.NoCompetence));
        }

        if (!variety.HasInterests && (chosenBy & (ActorNumbers.Interests | ActorNumbers.UnitInterests)) != ActorNumbers.None)
        {
            faults.Add(node.Fault(
                ScenarioFaultTexts.NoInterests));
        }
    }

    private static Text NoMandate(DesignPoint point)
    {
        var (kinds, assumed) = (point.World.Kinds, point.World.Assume.Public);
        return kinds.Any(kind => KindMeanings.CanHoldMandate(kind, assumed))
            ? ScenarioFaultTexts.EmptyMandates
            : ScenarioFaultTexts.NoPublicKind(string.Join(", ", kinds), string.Join(", ", assumed));
    }

    private void Warn(YamlMap map, YamlMap? world, DesignPoint point)
    {
        WarnOfTies(map, world, point);
        foreach (var crowded in point.Scenarios.Where(_ => !point.World.CaseTables).GroupBy(scenario => scenario.Table.Seats.Smallest(SeatLimit.Least)).Where(same => same.Key > point.World.Actors))
        {
            Add(CheckTexts.MoreSeats, string.Join(", ", crowded.Select(scenario => scenario.Name)), crowded.Key, point.World.Actors);
        }

        foreach (var scenario in point.Scenarios)
        {
            var table = scenario.Table;
            if (MeetingLimit.Fewest(table) > 0 && !TurnBudget.HasTurns(table))
            {
                Add(CheckTexts.NoTurns, scenario.Name, table.Budget, table.CoordinationCost);
            }

            if (scenario.Logic.Invite is AssignedInvite && !table.Fill)
            {
                Add(CheckTexts.SizesDiffer, scenario.Name);
            }

            WarnOfPhases(scenario, point);
            if (table.Rule != DecisionRule.Consent && OwnOf(map, scenario).Find("veto") is not null)
            {
                Add(CheckTexts.NoVeto, scenario.Name, YamlBinder.EnumWord(table.Rule));
            }
        }

        if (world?.Find("veto") is not null && point.Scenarios.All(scenario => scenario.Table.Rule != DecisionRule.Consent))
        {
            Add(CheckTexts.NoVeto, "world", YamlBinder.EnumWord(point.Scenarios[0].Table.Rule));
        }

        foreach (var same in point.Scenarios.GroupBy(scenario => (scenario.Logic, scenario.Table)).Where(same => same.Count() > 1))
        {
            Add(CheckTexts.SameScenarios, same.First().Name, same.ElementAt(1).Name);
        }
    }

    /// <summary>
    /// Whether agreements that take months keep so many seated that seats run out: issues a round × seats × months of a table, which are half of the rounds of
    /// forming, all meetings, and half of the months of carrying out, as many are done sooner and only owners stay.
    /// </summary>
    private void WarnOfPhases(Scenario scenario, DesignPoint point)
    {
        var (table, world) = (scenario.Table, point.World);
        if (table.Commitment && table.Realisation == 0)
        {
            Add(CheckTexts.NothingToDo, scenario.Name);
        }

        var months = table.Forming / 2.0 + table.Meetings.Mean * table.Interval + table.Realisation / 2.0;
        var (taken, all) = (world.ArrivalRate * table.Seats.Mean * months, (double)world.Actors * world.Capacity);
        if (table.Realisation > 0 && taken > all / 2)
        {
            Add(CheckTexts.SeatsSaturate, scenario.Name, Math.Round(taken), all);
        }
    }

    private void WarnOfTies(YamlMap map, YamlMap? world, DesignPoint point)
    {
        var p = point.World;
        var isChosen = p.TiesTaken > 0 && p.TiesTaken < p.TiesConsidered;
        if (world?.Find("homophily") is { } said && !Presets.Gave(said) && (point.Case?.Ties is not null || !isChosen))
        {
            Add(point.Case?.Ties is not null ? CheckTexts.TiesGiven : CheckTexts.NoHomophily);
        }

        if (point.Case?.Ties is { } given ? given.Count > 0 : p.TiesTaken > 0 && p.TiesConsidered > 0)
        {
            return;
        }

        Scenario[] without = [.. point.Scenarios.Where(scenario => scenario.Table.TieGrowth == 0)];
        foreach (var scenario in without.Where(scenario => OwnOf(map, scenario).Find("acquaintanceBonus") is not null))
        {
            Add(CheckTexts.NoTies, scenario.Name);
        }

        if (world?.Find("acquaintanceBonus") is not null && without.Length == point.Scenarios.Count)
        {
            Add(CheckTexts.NoTies, "world");
        }
    }

    private void Add(Text warning, params object[] blanks) => warnings.Add(warning.With(
        [.. blanks.Select(blank => Text.Same(Convert.ToString(blank, CultureInfo.InvariantCulture)!))]));
}
