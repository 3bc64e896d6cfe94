using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Sections;

/// <summary>The sentence that a report leads with: over its design where it has one, else on its scenarios.</summary>
public static class LeadMessage
{
    /// <summary>The message.</summary>
    public static Message Of(ReportContext context) => LeadKinds.Of(context) switch
    {
        LeadKind.Sample or LeadKind.Map => OfMap(context, context.Data.Map!),
        LeadKind.Dose => new Message(MessageSentences.OfDose(context, Slopes(context, context.Data.Dose!)), []),
        _ => OfDesign(context) ?? MessageSentences.Of(context),
    };

    private static Message OfMap(ReportContext context, ReversalMap map)
    {
        var form = ReversalSection.FirstForm(context, map);
        var found = AtOnce.Of(
            (map.Samples.Any() ? map.Samples : map.Grids.Concat(map.Spaces)).SelectMany(design => design.Points).DistinctBy(point => point.Index),
            point => PairReading.Of(measure => map.At(point.Index, form, measure).FromIssue));
        var (issue, others) = (MessageSentences.Tables(context, map.Issue), MessageSentences.Tables(context, form));
        return new Message(
            map.Samples.Any() ? MessageSentences.OverPlausible(context, issue, others, found) : MessageSentences.OverSettings(context, issue, others, found),
            [context.Say(MessageTexts.OverRest)]);
    }

    /// <summary>Over the points of a design that cannot be mapped; null: it has one, or no issue-driven scenario.</summary>
    private static Message? OfDesign(ReportContext context)
    {
        var points = context.Data.Values.Points;
        if (points.Count < 2 || context.Arms.Issue is not { } issue || MessageSentences.Against(context.Arms) is not { } against)
        {
            return null;
        }

        PairReading[] found = [.. points.Select(point => PairReading.Of(measure => context.Data.Compare(point.Index, issue.Name, against.Name, measure)))];
        return new Message(
            MessageSentences.OverSettings(context, MessageSentences.Tables(context, issue), MessageSentences.Tables(context, against), found),
            [context.Say(MessageTexts.OverRest)]);
    }

    private static (string Name, IReadOnlyList<Analysis.Statistics.EffectReach> Slopes)[] Slopes(ReportContext context, DoseResponse found) =>
        [.. found.Traits.Select(trait => (context.Say(DoseSentences.Name(trait)), (IReadOnlyList<Analysis.Statistics.EffectReach>)
            [.. found.Curves.Where(curve => curve.Trait == trait && curve.Response == PairReading.Originality).Select(curve => curve.Reach)]))];
}
