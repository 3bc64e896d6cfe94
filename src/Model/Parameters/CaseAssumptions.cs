
namespace OpgaveSim.Model.Parameters;

/// <summary>What is assumed about a case where its files are silent. Each one used is listed in the report.</summary>
public sealed record CaseAssumptions
{
    /// <summary>
    /// The labels of kind that can hold a mandate; <c>public</c> stands for every word that means it (see <see cref="World.KindMeanings"/>).
    /// </summary>
    public IReadOnlyList<string> Public { get; init; } = ["public"];
}
