using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Reports.Compare;

/// <summary>Who gains and who loses, by kind of actor and, in a case, by name; and who is never asked.</summary>
public static class FairnessSection
{
    /// <summary>Decimals of its figures.</summary>
    internal const int Decimals = 4;

    private const int MostKinds = 12, MostActors = 8;

    /// <summary>Makes the section.</summary>
    public static Section Of(CompareContext context)
    {
        var section = new SectionBuilder(context, "fairness", CompareTexts.FairTitle);
        AddScenarios(section, context, [.. context.ShownOthers]);
        if (context.FoldedAway.Count > 0)
        {
            section.Folded(context.Say(SheetTexts.Folded, context.Numbers.Count(context.FoldedAway.Count)), inside =>
            {
                foreach (var part in context.FoldedAway.Chunk(CompareContext.MostShown - 1))
                {
                    AddScenarios(inside, context, part);
                }
            });
        }

        return section.Build();
    }

    private static void AddScenarios(SectionBuilder section, CompareContext context, IReadOnlyList<Arm> arms)
    {
        section.Add(SectionParts.List(arms.Select(arm => Overall(context, arm))));
        if (KindValues.Read(context.Compared) is not { } kinds)
        {
            section.Caution(PageTexts.NotStored, "kind");
            return;
        }

        section.HowToRead(CompareTexts.FairHow, context.Name(context.Arms.Baseline))
            .Add(SectionParts.List(arms.SelectMany(arm => Sentences(context, kinds, arm))))
            .Add(KindTable.Of(context, kinds, [context.Arms.Baseline, .. arms], MostKinds));
        if (kinds.Kinds.Count > MostKinds)
        {
            section.Say(ParticipationTexts.MoreKinds, context.Numbers.Count(kinds.Kinds.Count - MostKinds));
        }

        foreach (var arm in arms)
        {
            AddActors(section, context, arm);
        }
    }

    /// <summary>The tenth percentile, losers, and who is never asked, of all actors together.</summary>
    private static string Overall(CompareContext context, Arm arm) => context.Say(
        CompareTexts.FairDifference,
        [context.Name(arm), context.Name(context.Arms.Baseline), .. ((string[])["payoff-of-all-tenth", "losing-of-all", "never-invited"])
            .Select(id => context.SignedWithInterval(context.Set.Of(arm, context.Arms.Baseline, MeasureCatalogue.Find(id)!)))]);

    private static IEnumerable<string> Sentences(CompareContext context, KindValues kinds, Arm arm)
    {
        var sides = kinds.Kinds.Select(kind => (Kind: context.KindName(kind), Interval: kinds.ToBaseline(arm, kind, "payoff_of_all").Interval())).ToArray();
        string[] gaining = [.. sides.Where(one => one.Interval?.Side > 0).Select(one => one.Kind)];
        string[] losing = [.. sides.Where(one => one.Interval?.Side < 0).Select(one => one.Kind)];
        if (gaining.Length > 0)
        {
            yield return context.Say(CompareTexts.KindsGain, context.Name(arm), context.Name(context.Arms.Baseline), context.Numbers.Row(gaining));
        }

        if (losing.Length > 0)
        {
            yield return context.Say(CompareTexts.KindsLose, context.Name(arm), context.Name(context.Arms.Baseline), context.Numbers.Row(losing));
        }

        if (gaining.Length + losing.Length == 0)
        {
            yield return context.Say(CompareTexts.KindsOpen, context.Name(arm), context.Name(context.Arms.Baseline));
        }
    }

    private static void AddActors(SectionBuilder section, CompareContext context, Arm arm)
    {
        var actors = ActorGains.Of(context.Compared, arm);
        if (actors.Count == 0)
        {
            return;
        }

        var shown = actors.Count <= 2 * MostActors ? actors : [.. actors.Take(MostActors), .. actors.TakeLast(MostActors)];
        var title = context.Say(CompareTexts.ActorsTitle, context.Name(arm), context.Name(context.Arms.Baseline));
        section.Folded(title, inside => inside.Add(ActorGainTable.Of(context, title, [.. shown])));
    }

    /// <summary>The sign of a difference.</summary>
    internal static string SignOf(Interval? interval) => interval?.Side switch
    {
        > 0 => "▲",
        < 0 => "▼",
        _ => "",
    };
}
