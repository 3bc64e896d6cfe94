using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Reading;

/// <summary>
/// The name of a measure as somebody writes it. The id is the name everywhere; what was once another spelling of it is still understood: the column of
/// stored tables (<c>kind_variety</c>) and the names in English and Dutch, whatever their capitals.
/// </summary>
internal static class MeasureSpelling
{
    /// <summary>
    /// The id that is meant; null: it is no name of a measure, or of several. An id comes before a column, a column before a name: the column
    /// <c>novelty_given_size</c> is that of novelty-given-size, whereas <c>Novelty given size</c> is the name of common-novelty-given-size.
    /// </summary>
    /// <param name="written">What was written.</param>
    public static string? IdOf(string written)
    {
        var name = written.Trim();
        return Only(measure => measure.Id == name) ?? Only(measure => measure.Column == name) ?? Only(measure => Names(measure).Contains(name))
            ?? Only(measure => Names(measure).Append(measure.Id).Append(measure.Column).Contains(name, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The id in place of another spelling, with a remark; what is no name of a measure stays as it is.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="key">Where it stands, such as outcome.</param>
    /// <param name="warnings">The remark is added here.</param>
    public static string ToId(string written, string key, List<Text> warnings)
    {
        if (IdOf(written) is not { } id || id == written)
        {
            return written;
        }

        warnings.Add(CheckTexts.OtherSpelling.With(Text.Same(key), Text.Same(written), Text.Same(id)));
        return id;
    }

    private static string[] Names(Measure measure) => [MeasureTexts.Name(measure).En, MeasureTexts.Name(measure).Nl];

    private static string? Only(Func<Measure, bool> isMeant) => MeasureCatalogue.All.Where(isMeant).Take(2).ToArray() is [var only] ? only.Id : null;
}
