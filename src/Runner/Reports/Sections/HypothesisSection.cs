using OpgaveSim.Runner.Comparisons;
using OpgaveSim.Runner.Reports.Texts;

namespace OpgaveSim.Runner.Reports.Sections;

/// <summary>Hypotheses that were stated beforehand, and what came out.</summary>
public static class HypothesisSection
{
    /// <summary>Makes the section.</summary>
    public static Section Of(ReportContext context)
    {
        var section = new SectionBuilder(context, "hypotheses", HypothesisTexts.Title);
        var hypotheses = context.Set.Hypotheses;
        if (hypotheses.Count == 0)
        {
            return section.Say(HypothesisTexts.None).Build();
        }

        var hash = (string?)context.Data.Manifest?.Content["experimentHash"] ?? "";
        return section
            .Say(HypothesisTexts.Lead, hash.Length > 12 ? hash[..12] : hash)
            .Add(HypothesisTable.Of(context, hypotheses, context.Data.Values.Points.Count > 1 ? hypothesis => OverPoints(context, hypothesis) : null))
            .Caution(HypothesisTexts.Rest)
            .Build();
    }

    /// <summary>At how many points of the design it is borne out.</summary>
    private static string OverPoints(ReportContext context, StatedHypothesis hypothesis)
    {
        var points = context.Data.Values.Points;
        var borneOut = points.Count(point => hypothesis.Judge(
            context.Data.Compare(point.Index, hypothesis.Arm, hypothesis.Against, hypothesis.Measure).Interval) == HypothesisVerdict.BorneOut);
        return context.Say(HypothesisTexts.PointCount, context.Numbers.Count(borneOut), context.Numbers.Count(points.Count));
    }
}
