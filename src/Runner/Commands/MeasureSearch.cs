using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Runner.Commands;

/// <summary>Finds measures by words.</summary>
internal static class MeasureSearch
{
    /// <summary>
    /// The measures that have all words in their id, column, names, meaning or source, in either language and whatever their capitals, in the order of
    /// the catalogue. A word that is an id or a column finds that measure alone.
    /// </summary>
    /// <param name="words">The words; none: all measures.</param>
    public static IReadOnlyList<Measure> Of(IReadOnlyList<string> words) =>
        words.Count == 1 && MeasureCatalogue.All.FirstOrDefault(measure => measure.Id == words[0] || measure.Column == words[0]) is { } named ? [named]
        : [.. MeasureCatalogue.All.Where(measure => words.All(word => Said(measure).Contains(word, StringComparison.OrdinalIgnoreCase)))];

    /// <summary>Words that measures can be found by: their ids, and the words of their ids and names.</summary>
    public static IEnumerable<string> Words => MeasureCatalogue.All.SelectMany(measure => (string[])
    [
        measure.Id, .. measure.Id.Split('-'), .. measure.Name.ToLowerInvariant().Split(' '), .. MeasureTexts.Name(measure).Nl.ToLowerInvariant().Split(' '),
    ]).Distinct();

    private static string Said(Measure measure)
    {
        var (name, meaning, source) = (MeasureTexts.Name(measure), MeasureTexts.Meaning(measure), MeasureSources.Of(measure));
        return string.Join('\n', measure.Id, measure.Column, name.En, name.Nl, meaning.En, meaning.Nl, source.En, source.Nl);
    }
}
