namespace OpgaveSim.Results.Facts;

/// <summary>What facts of the field are read from a table that deliberated.</summary>
/// <param name="Size">Members when deliberation began.</param>
/// <param name="Breadth">Domains that its issue involves.</param>
/// <param name="Variety">Unbiased variety of kind; null: no value.</param>
/// <param name="Quality">Quality; null: no value.</param>
public sealed record FactTable(int Size, int Breadth, double? Variety, double? Quality);
