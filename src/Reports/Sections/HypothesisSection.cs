using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Sections;

/// <summary>Hypotheses that were stated beforehand, and what came out.</summary>
public static class HypothesisSection
{
    /// <summary>Makes the section; null where nothing was stated.</summary>
    public static Section? Of(ReportContext context)
    {
        var hypotheses = context.Set.Hypotheses;
        if (hypotheses.Count == 0)
        {
            return null;
        }

        var hash = (string?)context.Data.Manifest?.Content["experimentHash"] ?? "";
        return new SectionBuilder(context, "hypotheses", HypothesisTexts.Title).Called(PageTexts.Hypotheses)
            .Say(HypothesisTexts.Lead, hash.Length > 12 ? hash[..12] : hash)
            .Add(HypothesisTable.Of(context, hypotheses, context.Data.Values.Points.Count > 1 ? hypothesis => OverPoints(context, hypothesis) : null))
            .Add(SectionParts.Small(context.Say(HypothesisTexts.Rest)))
            .Build();
    }

    /// <summary>At how many points of the design it is borne out, of those at which it can be tested.</summary>
    private static string OverPoints(ReportContext context, StatedHypothesis hypothesis)
    {
        HypothesisVerdict[] verdicts = [.. context.Data.Values.Points
            .Select(point => HypothesisFinding.Of(context.Data.At(point.Index), hypothesis)?.Verdict).OfType<HypothesisVerdict>()
            .Where(verdict => verdict is not (HypothesisVerdict.CannotBeTested or HypothesisVerdict.OutOfReach))];
        return context.Say(
            HypothesisTexts.PointCount, context.Numbers.Count(verdicts.Count(verdict => verdict == HypothesisVerdict.BorneOut)), context.Numbers.Count(verdicts.Length));
    }
}
