using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Sections;

/// <summary>Where a line of differences goes through zero, in words.</summary>
public static class CrossingWords
{
    /// <summary>A crossing in words.</summary>
    public static string Of(PageContext context, ZeroCrossing crossing)
    {
        if (crossing.Points == 0)
        {
            return context.Say(VerdictTexts.NoValue);
        }

        var where = crossing.Crossings.Count == 0
            ? context.Say(crossing.StartsAbove ? MisunderstandingTexts.Above : MisunderstandingTexts.Below)
            : string.Join(", ", crossing.Crossings.Select(one => context.Say(
                one.Falls ? MisunderstandingTexts.Down : MisunderstandingTexts.Up, context.Numbers.Text(one.At, 1))));
        return where + "; " + Clear(context, crossing);
    }

    private static string Clear(PageContext context, ZeroCrossing crossing)
    {
        var count = crossing.ClearAbove.Count + crossing.ClearBelow.Count;
        if (count == 0)
        {
            return context.Say(MisunderstandingTexts.ClearNowhere);
        }

        if (count == crossing.Points && crossing.Crossings.Count == 0)
        {
            return context.Say(MisunderstandingTexts.ClearThroughout);
        }

        string List(IReadOnlyList<double> places) => context.Numbers.Row([.. places.Select(context.Numbers.Plain)]);
        return string.Join(", ", ((string?[])
        [
            crossing.ClearAbove.Count > 0 ? context.Say(MisunderstandingTexts.ClearAbove, List(crossing.ClearAbove)) : null,
            crossing.ClearBelow.Count > 0 ? context.Say(MisunderstandingTexts.ClearBelow, List(crossing.ClearBelow)) : null,
        ]).OfType<string>());
    }
}
