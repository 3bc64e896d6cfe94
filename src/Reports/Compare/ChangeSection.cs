using OpgaveSim.Experiments.Stored;
using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Compare;

/// <summary>What the conclusions hang on: the assumptions, what counts as mattering, and where the design shows that they turn.</summary>
public static class ChangeSection
{
    private static readonly (string Key, Text Name, Func<StoredRecord<TableParameters>, StoredRecord<WorldParameters>, double?> Value)[] Assumptions =
    [
        ("misunderstanding", CompareTexts.Misunderstanding, (table, _) => table.Of(nameof(TableParameters.Misunderstanding), of => of.Misunderstanding)),
        ("quorum", CompareTexts.Quorum, (table, _) => table.Of(nameof(TableParameters.Quorum), of => of.Quorum)),
        ("kinship", CompareTexts.Kinship, (_, world) => world.Of(nameof(WorldParameters.Kinship), of => of.Kinship)),
        ("kindPull", CompareTexts.KindPull, (_, world) => world.Of(nameof(WorldParameters.KindPull), of => of.KindPull)),
        ("opposition", CompareTexts.Opposition, (_, world) => world.Of(nameof(WorldParameters.Opposition), of => of.Opposition)),
        ("clustering", CompareTexts.Clustering, (_, world) => world.Of(nameof(WorldParameters.Clustering), of => of.Clustering)),
        ("willingness", CompareTexts.Willingness, (_, world) => world.Of(nameof(WorldParameters.Willingness), of => of.Willingness.Mean)),
        ("skill", CompareTexts.Skill, (_, world) => world.Of(nameof(WorldParameters.Skill), of => of.Skill.Mean)),
    ];

    /// <summary>Makes the section; null with one scenario only.</summary>
    public static Section? Of(CompareContext context)
    {
        if (!context.Arms.Others.Any())
        {
            return null;
        }

        var section = new SectionBuilder(context, "change", CompareTexts.ChangeTitle)
            .Heading(CompareTexts.AssumedTitle)
            .Add(SectionParts.List(Hangs(context)));
        AddVaried(section, context);
        return section.Folded(context.Say(CompareTexts.DeltaTitle), inside => inside.HowToRead(CompareTexts.DeltaHow).Add(DeltaTable.Of(context))).Build();
    }

    private static IEnumerable<string> Hangs(CompareContext context)
    {
        var arms = context.Arms;
        string[] climbing = [.. arms.All.Where(arm => arm.ClimbsQuality).Select(arm => context.Name(arm))];
        if (climbing.Length > 0)
        {
            var left = arms.InvitationAlone.FirstOrDefault(pair => !pair.Mixed.ClimbsQuality) is ({ } mixed, { } interest)
                ? context.Say(CompareTexts.Remains, context.Say(CompareTexts.Pair, context.Name(mixed), context.Name(interest)))
                : context.Say(CompareTexts.NoInvitationArm);
            yield return context.Say(CompareTexts.OwnObjective, context.Numbers.Row(climbing), left);
        }

        if (arms is { Issue: { } issue, Chance: { } chance })
        {
            yield return context.Say(CompareTexts.Chance, context.Name(issue), context.Name(chance), context.Numbers.Row(
                [.. ComparisonSet.Primary.Select(measure => context.Set.Of(issue, chance, measure))
                    .Select(one => $"{context.NameInside(one.Measure)} {context.DifferenceText(one)} ({VerdictTexts.Of(context, one)})")]));
        }

        var held = Held(context).ToArray();
        if (held.Length > 0)
        {
            yield return context.Say(CompareTexts.NotVaried, context.Numbers.Row(held));
        }
    }

    /// <summary>The assumptions that the baseline's result does not vary, with their values.</summary>
    internal static IEnumerable<string> Held(CompareContext context)
    {
        var result = context.Compared.ResultOf(context.Arms.Baseline);
        var varied = DesignSlice.Varied(result.Values.Points).Select(path => path.Split('.')[^1]).ToHashSet();
        return Assumptions.Where(one => !varied.Contains(one.Key))
            .Select(one => (one.Name, Value: one.Value(context.Arms.Baseline.Table, result.PointSettings.World)))
            .Where(one => one.Value is not null)
            .Select(one => context.Say(CompareTexts.Setting, context.Say(one.Name), context.Numbers.Plain(one.Value!.Value)));
    }

    private static void AddVaried(SectionBuilder section, CompareContext context)
    {
        var result = context.Compared.ResultOf(context.Arms.Baseline);
        var varied = result.Values.Points.Count > 1 ? DesignSlice.Varied(result.Values.Points) : [];
        Arm[] arms = [.. context.Arms.Others.Where(arm => context.Compared.ResultOf(arm) == result)];
        if (varied.Count == 0 || arms.Length == 0)
        {
            return;
        }

        section.HowToRead(CompareTexts.VariedHow, context.Name(context.Arms.Baseline));
        var comparisons = new ResultComparisons(result.Values);
        Comparison At(int point, Arm arm, Measure measure) => comparisons.Of(
            point, context.Compared.ScenarioOf(arm), context.Compared.ScenarioOf(context.Arms.Baseline), measure);
        var first = arms.FirstOrDefault(arm => arm == context.Arms.Issue) ?? arms[0];
        foreach (var slice in varied.Select(path => DesignSlice.Along(result.Values.Points, path)).Where(slice => slice.IsNumeric && slice.Values.Count > 1))
        {
            section.Heading(CompareTexts.VariedTitle, slice.Path).Add(TurningTable.Of(context, slice, [first], At));
            if (arms.Length > 1)
            {
                section.Folded(
                    context.Say(MisunderstandingTexts.Others, string.Join(", ", arms.Where(arm => arm != first).Select(arm => context.Name(arm))), context.Name(context.Arms.Baseline)),
                    inside => inside.Add(TurningTable.Of(context, slice, [.. arms.Where(arm => arm != first)], At)));
            }
        }
    }
}
