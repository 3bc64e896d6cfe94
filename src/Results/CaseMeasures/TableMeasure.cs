using OpgaveSim.Model.Networks;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Results.CaseMeasures;

/// <summary>A measure of a table that exists.</summary>
/// <param name="Id">Its id: that of the same measure of simulated tables, where there is one.</param>
/// <param name="Name">Its name for a reader.</param>
/// <param name="Meaning">What it says, in one plain sentence.</param>
/// <param name="Of">Its value, from the table's place in the case and its members; null is no value.</param>
public sealed record TableMeasure(string Id, Text Name, Text Meaning, Func<int, int[], double?> Of)
{
    /// <summary>Its name inside a sentence.</summary>
    public Text Inside => new(char.ToLowerInvariant(Name.En[0]) + Name.En[1..], char.ToLowerInvariant(Name.Nl[0]) + Name.Nl[1..]);

    /// <summary>Its value for all tables together, of a measure of the whole network; null: the mean over tables that have a value.</summary>
    public Func<TwoModeNetwork, double?>? OfNetwork { get; init; }
}
