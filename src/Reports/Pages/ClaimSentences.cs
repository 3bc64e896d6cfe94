using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Pages;

/// <summary>
/// What the numbers say about the claim under test, as sentences that claim no more than the intervals. Each names the measure and its
/// yardstick, the scenario that it is compared with, and the preset of the worlds.
/// </summary>
public static class ClaimSentences
{
    private const int MostPairs = 3;

    private static readonly Text[] Kinds =
    [
        ClaimTexts.ReadingFor, ClaimTexts.ReadingForPerhapsSmall, ClaimTexts.ReadingNone, ClaimTexts.ReadingAgainstPerhapsSmall, ClaimTexts.ReadingAgainst, ClaimTexts.ReadingOpen,
        ClaimTexts.ReadingNothing,
    ];

    /// <summary>The sentences, in order.</summary>
    public static IEnumerable<string> Of(PageContext context) => [.. Diverse(context), .. Original(context)];

    /// <summary>Adds the sentences as a box; where many pairs say something of originality, they are counted there and told in full in a fold.</summary>
    /// <param name="section">The section.</param>
    /// <param name="context">The page.</param>
    public static void AddTo(SectionBuilder section, PageContext context)
    {
        var isLong = context.Arms.InvitationAlone.Count() > MostPairs;
        section.Add(SectionParts.Titled("box", context.Say(ClaimTexts.Title), isLong ? [.. Diverse(context), InShort(context)] : Of(context)));
        if (isLong)
        {
            section.Folded(context.Say(ClaimTexts.AllReadings, context.Numbers.Count(Readings(context).Length)), inside => inside.Add(SectionParts.List(Original(context))), isPrinted: true);
        }
    }

    /// <summary>What a difference does to a claim that says: higher. A difference and its mirror image get mirror images.</summary>
    public static Text Bearing(Comparison difference) => difference.NotJudged is { } why
        ? VariationTexts.Clause(why, VariationTexts.Names([difference.Measure])).AsSentence()
        : Bearing(difference, difference.Verdict);

    private static Text Bearing(Comparison difference, DifferenceVerdict? verdict) => verdict switch
    {
        DifferenceVerdict.Better => difference.IsBeyondSmallest ? ClaimTexts.For : ClaimTexts.ForPerhapsSmall,
        DifferenceVerdict.Worse => difference.IsBeyondSmallest ? ClaimTexts.Against : ClaimTexts.AgainstPerhapsSmall,
        DifferenceVerdict.NoDifferenceThatMatters =>
            difference.Side switch { > 0 => ClaimTexts.ForTooSmall, < 0 => ClaimTexts.AgainstTooSmall, _ => ClaimTexts.NoneThatMatters },
        _ => difference.Interval is null ? ClaimTexts.CannotSay : ClaimTexts.Open,
    };

    /// <summary>The issue against each form of interest-driven work that is there, and against chance.</summary>
    private static IEnumerable<string> Diverse(PageContext context)
    {
        var variety = MeasureCatalogue.Find("kind-variety-unbiased")!;
        Arm[] forms = [.. context.Arms.All.Where(arm => Logics.NameOf(arm.Logic) is { IsInterestDriven: true })];
        if (context.Arms.Issue is not { } issue || forms.Length == 0)
        {
            yield return context.Say(ClaimTexts.NoDiverse);
            yield break;
        }

        foreach (var difference in forms.Select(form => context.Set.Of(issue, form, variety)).Where(one => one.Role != ComparisonRole.Exploratory || one.NotJudged is not null))
        {
            if (difference.NotJudged is not null)
            {
                yield return context.Say(ClaimTexts.DiverseNotJudged, context.Say(Bearing(difference)));
                yield break;
            }

            yield return Sentence(context, ClaimTexts.Diverse, difference, context.Say(Bearing(difference)));
        }

        if (context.Arms.Chance is { } chance && context.Set.Of(issue, chance, variety) is { NotJudged: null } toChance)
        {
            yield return Sentence(context, ClaimTexts.AgainstChance, toChance, VerdictTexts.Of(context, toChance));
        }
    }

    private static IEnumerable<string> Original(PageContext context)
    {
        if (!context.Arms.InvitationAlone.Any())
        {
            yield return context.Say(ClaimTexts.NoOriginal);
        }

        foreach (var (mixed, interest) in context.Arms.InvitationAlone)
        {
            var readings = Readings(context, mixed, interest);
            foreach (var reading in readings)
            {
                yield return reading.NotJudged is null
                    ? Sentence(context, ClaimTexts.Original, reading, context.Say(Bearing(reading)))
                    : context.Say(ClaimTexts.OriginalNotJudged, context.Say(Bearing(reading)));
            }

            if (readings.Any(reading => reading.Side > 0) && readings.Any(reading => reading.Side < 0))
            {
                yield return context.Say(ClaimTexts.Opposed);
            }
        }
    }

    private static Comparison[] Readings(PageContext context) =>
        [.. context.Arms.InvitationAlone.SelectMany(pair => Readings(context, pair.Mixed, pair.Interest))];

    private static Comparison[] Readings(PageContext context, Arm mixed, Arm interest) =>
        [.. ((string[])["common-novelty", "common-novelty-given-size"]).Select(id => context.Set.Of(mixed, interest, MeasureCatalogue.Find(id)!))];

    private static string InShort(PageContext context)
    {
        var readings = Readings(context);
        var counts = readings.GroupBy(Kind).ToDictionary(group => group.Key, group => group.Count());
        return context.Say(
            ClaimTexts.OriginalInShort, context.Numbers.Count(readings.Length / 2), context.Preset, context.Numbers.Count(readings.Length),
            context.Numbers.Row([.. Kinds.Where(counts.ContainsKey).Select(kind => $"{context.Numbers.Count(counts[kind])} {context.Say(kind)}")]));
    }

    private static Text Kind(Comparison reading) => reading.NotJudged is not null ? ClaimTexts.ReadingNothing : reading.Verdict switch
    {
        DifferenceVerdict.Better => reading.IsBeyondSmallest ? ClaimTexts.ReadingFor : ClaimTexts.ReadingForPerhapsSmall,
        DifferenceVerdict.Worse => reading.IsBeyondSmallest ? ClaimTexts.ReadingAgainst : ClaimTexts.ReadingAgainstPerhapsSmall,
        DifferenceVerdict.NoDifferenceThatMatters => ClaimTexts.ReadingNone,
        _ => reading.Interval is null ? ClaimTexts.ReadingNothing : ClaimTexts.ReadingOpen,
    };

    private static string Sentence(PageContext context, Text text, Comparison difference, string bearing) => context.Say(
        text, Yardstick(context, difference.Measure), context.ArmName(difference.Arm), context.ArmName(difference.Against), context.Preset, context.SignedWithInterval(difference), bearing);

    private static string Yardstick(PageContext context, Measure measure) => MeasureCatalogue.OfWorlds.Contains(measure)
        ? context.Say(ClaimTexts.CommonYardstick, context.NameInside(measure))
        : context.NameInside(measure);
}
