using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Pages;

/// <summary>What the numbers say about the claim under test, as sentences that claim no more than the intervals.</summary>
public static class ClaimSentences
{
    /// <summary>The sentences, in order.</summary>
    public static IEnumerable<string> Of(PageContext context) => [.. Diverse(context), .. Original(context)];

    /// <summary>What a difference does to a claim that says: higher.</summary>
    public static Text Bearing(Comparison difference) => difference.NotJudged is { } why
        ? VariationTexts.Clause(why, VariationTexts.Names([difference.Measure])).AsSentence()
        : Bearing(difference, difference.Verdict);

    private static Text Bearing(Comparison difference, DifferenceVerdict? verdict) => verdict switch
    {
        DifferenceVerdict.Better => difference.IsBeyondSmallest ? ClaimTexts.For : ClaimTexts.ForPerhapsSmall,
        DifferenceVerdict.Worse => ClaimTexts.AgainstIt,
        DifferenceVerdict.NoDifferenceThatMatters =>
            difference.Side switch { > 0 => ClaimTexts.ForTooSmall, < 0 => ClaimTexts.AgainstTooSmall, _ => ClaimTexts.NoneThatMatters },
        _ => difference.Interval is null ? ClaimTexts.CannotSay : ClaimTexts.Open,
    };

    private static IEnumerable<string> Diverse(PageContext context)
    {
        var variety = MeasureCatalogue.Find("kind-variety-unbiased")!;
        if (context.Arms is not { Issue: { } issue, Interest: { } interest })
        {
            yield return context.Say(ClaimTexts.NoDiverse);
            yield break;
        }

        var difference = context.Set.Of(issue, interest, variety);
        if (difference.NotJudged is not null)
        {
            yield return context.Say(ClaimTexts.DiverseNotJudged, context.Say(Bearing(difference)));
            yield break;
        }

        yield return context.Say(
            ClaimTexts.Diverse, issue.Name, interest.Name, context.SignedWithInterval(difference), context.Say(Bearing(difference)));
        if (context.Arms.Chance is { } chance)
        {
            var toChance = context.Set.Of(issue, chance, variety);
            yield return context.Say(
                ClaimTexts.AgainstChance, issue.Name, chance.Name, context.SignedWithInterval(toChance), VerdictTexts.Of(context, toChance));
        }
    }

    private static IEnumerable<string> Original(PageContext context)
    {
        if (context.Arms.InvitationAlone.FirstOrDefault() is not ({ } mixed, { } interest))
        {
            yield return context.Say(ClaimTexts.NoOriginal);
            yield break;
        }

        Comparison[] readings = [.. ((string[])["common-novelty", "common-novelty-given-size"])
            .Select(id => context.Set.Of(mixed, interest, MeasureCatalogue.Find(id)!))];
        foreach (var reading in readings)
        {
            yield return reading.NotJudged is null
                ? context.Say(
                    ClaimTexts.Original, mixed.Name, interest.Name, context.NameInside(reading.Measure),
                    context.SignedWithInterval(reading), context.Say(Bearing(reading)))
                : context.Say(ClaimTexts.OriginalNotJudged, context.Say(Bearing(reading)));
        }

        if (readings.Any(reading => reading.Side > 0) && readings.Any(reading => reading.Side < 0))
        {
            yield return context.Say(ClaimTexts.Opposed);
        }
    }
}
