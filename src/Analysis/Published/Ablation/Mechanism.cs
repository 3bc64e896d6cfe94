using OpgaveSim.Model.Parameters;

namespace OpgaveSim.Analysis.Published.Ablation;

/// <summary>A mechanism of the simulator's own model, and the settings without it. All else stays at its default.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Off">What is set, and what that takes away.</param>
/// <param name="World">The world's settings without it.</param>
/// <param name="Table">The tables' settings without it.</param>
public sealed record Mechanism(
    string Id, string Off, Func<WorldParameters, WorldParameters> World, Func<TableParameters, TableParameters> Table)
{
    /// <summary>Nothing switched off.</summary>
    public static Mechanism None { get; } = new("none", "defaults", world => world, table => table);

    /// <summary>The mechanisms, in the order of a round.</summary>
    public static IReadOnlyList<Mechanism> All { get; } =
    [
        OfTable("search-limit", "scouted = 10,000: every stranger is a candidate", table => table with { Scouted = 10_000 }),
        OfTable("judgement-error", "judgementError = 0: competence is read as it is", table => table with { JudgementError = 0 }),
        OfWorld("capacity", "capacity = 1,000: nobody is ever full", world => world with { Capacity = 1_000 }),
        OfTable("coordination", "coordinationCost = 0: a member more costs no turns", table => table with { CoordinationCost = 0 }),
        OfTable("misunderstanding", "misunderstanding = 0: everybody understands everybody", table => table with { Misunderstanding = 0 }),
        OfTable("veto", "veto = 1: objections never block under consent", table => table with { Veto = 1 }),
        OfTable("exit", "exit = null: nobody leaves", table => table with { Exit = null }),
        OfWorld("opposition", "opposition = 0: no interest is negative", world => world with { Opposition = 0 }),
        OfTable("repertoires", "recombination = 0: nobody brings in a practice", table => table with { Recombination = 0 }),
        new("relations", "tiesTaken = 0 and tieGrowth = 0: there is never a tie",
            world => world with { TiesTaken = 0 }, table => table with { TieGrowth = 0 }),
        OfWorld("kinship", "kinship = 0: an issue's choices are all its own, precedent teaches nothing", world => world with { Kinship = 0 }),
        OfWorld("clustering", "clustering = 0: interests follow neither home nor kind", world => world with { Clustering = 0 }),
    ];

    private static Mechanism OfWorld(string id, string off, Func<WorldParameters, WorldParameters> without) => new(id, off, without, table => table);

    private static Mechanism OfTable(string id, string off, Func<TableParameters, TableParameters> without) => new(id, off, world => world, without);
}
