using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Figures;
using OpgaveSim.Reports.Pages;

namespace OpgaveSim.Reports.Compare;

/// <summary>Pairs of outcomes between which there may be a choice to make.</summary>
public static class TradeOffSection
{
    private static readonly (string X, string Y)[] Planes =
        [("quality", "common-novelty"), ("kind-variety-unbiased", "quality"), ("payoff-of-all", "payoff-of-members"), ("rounds-to-close", "payoff-of-all")];

    /// <summary>Makes the section.</summary>
    public static Section Of(CompareContext context) => new SectionBuilder(context, "tradeoffs", CompareTexts.PlanesTitle)
        .HowToRead(CompareTexts.PlanesHow)
        .Add(SectionParts.Legend(context, context.Arms.All))
        .Multiples(Planes.Select(plane => PlaneFigure.Of(context, MeasureCatalogue.Find(plane.X)!, MeasureCatalogue.Find(plane.Y)!)))
        .Build();
}
