using OpgaveSim.Model.Measures;
using OpgaveSim.Runner.Reports.Texts;

namespace OpgaveSim.Runner.Reports;

/// <summary>What the numbers say about the claim under test, as sentences that claim no more than the intervals.</summary>
public static class ClaimSentences
{
    /// <summary>The sentences, in order.</summary>
    public static IEnumerable<string> Of(ReportContext context) => [.. Diverse(context), .. Original(context)];

    /// <summary>What a difference does to a claim that says: higher.</summary>
    public static Text Bearing(Difference difference) => difference.Verdict switch
    {
        Verdict.HigherByWhatMatters => ClaimTexts.For,
        Verdict.Higher => ClaimTexts.ForPerhapsSmall,
        Verdict.Lower or Verdict.LowerByWhatMatters => ClaimTexts.AgainstIt,
        Verdict.NoDifferenceThatMatters =>
            difference.Side switch { > 0 => ClaimTexts.ForTooSmall, < 0 => ClaimTexts.AgainstTooSmall, _ => ClaimTexts.NoneThatMatters },
        Verdict.NotClear => ClaimTexts.Open,
        _ => ClaimTexts.CannotSay,
    };

    private static IEnumerable<string> Diverse(ReportContext context)
    {
        var variety = MeasureCatalogue.Find("kind-variety")!;
        if (context.Arms is not { Issue: { } issue, Interest: { } interest })
        {
            yield return context.Say(ClaimTexts.NoDiverse);
            yield break;
        }

        var difference = context.Data.Difference(issue, interest, variety);
        yield return context.Say(
            ClaimTexts.Diverse, issue.Name, interest.Name, context.SignedWithInterval(difference), context.Say(Bearing(difference)));
        if (context.Arms.Chance is { } chance)
        {
            var toChance = context.Data.Difference(issue, chance, variety);
            yield return context.Say(
                ClaimTexts.AgainstChance, issue.Name, chance.Name, context.SignedWithInterval(toChance), context.Say(VerdictTexts.Of(toChance)));
        }
    }

    private static IEnumerable<string> Original(ReportContext context)
    {
        if (context.Arms.InvitationAlone.FirstOrDefault() is not ({ } mixed, { } interest))
        {
            yield return context.Say(ClaimTexts.NoOriginal);
            yield break;
        }

        Difference[] readings = [.. ((string[])["novelty", "novelty-given-size"])
            .Select(id => context.Data.Difference(mixed, interest, MeasureCatalogue.Find(id)!))];
        foreach (var reading in readings)
        {
            yield return context.Say(
                ClaimTexts.Original, mixed.Name, interest.Name, context.NameInside(reading.Measure),
                context.SignedWithInterval(reading), context.Say(Bearing(reading)));
        }

        if (readings.Any(reading => reading.Side > 0) && readings.Any(reading => reading.Side < 0))
        {
            yield return context.Say(ClaimTexts.Opposed);
        }
    }
}
