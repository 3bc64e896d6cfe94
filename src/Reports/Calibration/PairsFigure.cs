using OpgaveSim.Presentation.Colours;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Figures;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Wording;
using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;

namespace OpgaveSim.Reports.Calibration;

/// <summary>Two settings of what is plausible: a dot a setting of the ensemble, over the whole range of both priors.</summary>
public static class PairsFigure
{
    private const int Height = 230;

    /// <summary>Makes the figure.</summary>
    /// <param name="context">The page.</param>
    /// <param name="x">The setting to the right.</param>
    /// <param name="y">The setting upwards.</param>
    public static PageFigure Of(PageWording context, PlausibleSetting x, PlausibleSetting y) => new Plot(context, Parts.Escape(x.Name), Parts.Escape(y.Name))
        .Add(
            Chart.Scatter<double, double, string>(x.Values, y.Values, StyleParam.Mode.Markers, UseDefaults: false),
            ("showlegend", false), ("marker", Parts.Props(("color", Shades.WithOpacity(Shades.Mark, 0.45)), ("size", 6))),
            ("hovertemplate", $"{Parts.Escape(x.Name)} %{{x}}<br>{Parts.Escape(y.Name)} %{{y}}<extra></extra>"))
        .XSpan(x.From, x.To).YSpan(y.From, y.To)
        .ToFigure($"pair-{x.Number}-{y.Number}", context.Say(CalibrationTexts.PairTitle, x.Name, y.Name), Height);
}

/// <summary>A setting of what is plausible.</summary>
/// <param name="Number">Its place in the file.</param>
/// <param name="Name">Its name.</param>
/// <param name="From">The lowest value that its prior has.</param>
/// <param name="To">The highest value that its prior has.</param>
/// <param name="Values">Its values in the settings of the ensemble.</param>
public sealed record PlausibleSetting(int Number, string Name, double From, double To, double[] Values);
