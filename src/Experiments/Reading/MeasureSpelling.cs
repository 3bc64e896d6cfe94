using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Reading;

/// <summary>
/// The name of a measure as somebody writes it. The id is the name everywhere; what was once another spelling of it is still understood: the column of
/// stored tables (<c>kind_variety</c>) and the names in English and Dutch, whatever their capitals.
/// </summary>
internal static class MeasureSpelling
{
    private static readonly ILookup<string, string> Ids = MeasureCatalogue.All
        .SelectMany(measure => ((string[])[measure.Id, measure.Column, MeasureTexts.Name(measure).En, MeasureTexts.Name(measure).Nl]).Select(Folded).Distinct().Select(spelling => (spelling, measure.Id)))
        .ToLookup(pair => pair.spelling, pair => pair.Id);

    /// <summary>The id that is meant; null: it is no name of a measure, or of several.</summary>
    /// <param name="written">What was written.</param>
    public static string? IdOf(string written) => MeasureCatalogue.Find(written) is not null ? written : Ids[Folded(written)].ToArray() is [var only] ? only : null;

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

    private static string Folded(string name) => name.Trim().ToLowerInvariant().Replace('_', '-').Replace(' ', '-');
}
