using OpgaveSim.Live.Protocol;
using OpgaveSim.Model.World;

namespace OpgaveSim.Live.Playing;

/// <summary>The world that a class plays, as it is after a round. Immutable.</summary>
/// <param name="Telling">Puts it into what phones read.</param>
/// <param name="Tables">Its open tables, by issue.</param>
/// <param name="IsReplay">Whether it repeats choices that are known, so that nobody is asked.</param>
internal sealed record ClassScene(ClassTelling Telling, IReadOnlyList<ShownTable> Tables, bool IsReplay)
{
    /// <summary>The side of the world that is played: the left one.</summary>
    public const int Side = 0;

    /// <summary>The public world.</summary>
    public PublicWorld World => Telling.World;

    /// <summary>The open tables where an actor sits, by issue.</summary>
    public IEnumerable<ShownTable> TablesOf(int actor) => Tables.Where(table => table.Members.Contains(actor) && !table.Left.Contains(actor));
}
