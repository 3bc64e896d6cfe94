using System.Runtime.InteropServices;
using OpgaveSim.Model.Collections;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Model.Formation;

/// <summary>
/// ĉ: what a table believes a candidate can do. With probability ε(1 − strongest tie to a member) the competence of another,
/// random actor is read. It is drawn once per issue and candidate, and again only when that tie has grown since.
/// The memory of one table: a list, in the order of judging, so that thousands of tables that form at the same time take little room;
/// where a candidate stands in it is looked up in a map of the thread.
/// </summary>
public sealed class JudgementError
{
    [ThreadStatic]
    private static IntMap<int>? placesOfThread;
    [ThreadStatic]
    private static ulong[]? bitsOfThread;

    private readonly List<Judged> judged = [];

    /// <summary>Nobody is judged yet.</summary>
    public JudgementError()
    {
    }

    private JudgementError(JudgementError other) => judged = [.. other.judged];

    /// <summary>A copy that can be changed without changing this one.</summary>
    public JudgementError Copy() => new(this);

    /// <summary>Forgets all: another table uses it from here on.</summary>
    public void Forget() => judged.Clear();

    /// <summary>Finds for each candidate the actor whose competence is read for it: itself, or somebody else.</summary>
    /// <param name="draws">The run's draws.</param>
    /// <param name="error">ε.</param>
    /// <param name="issue">The issue.</param>
    /// <param name="candidates">The candidates, each once.</param>
    /// <param name="ties">The strongest tie of each to a member, 0 when there is none.</param>
    /// <param name="round">The round.</param>
    /// <param name="actors">Number of actors in the world.</param>
    /// <param name="reads">The actor read for each.</param>
    public void Read(
        KeyedDraws draws, double error, int issue, ReadOnlySpan<int> candidates, ReadOnlySpan<double> ties, int round, int actors, Span<int> reads)
    {
        if (error == 0)
        {
            candidates.CopyTo(reads);
            return;
        }

        var places = Places();
        var bits = RowOfThread.Of(ref bitsOfThread, candidates.Length);
        draws.Bits(Purpose.Misjudge, (uint)issue, candidates, (uint)round, bits);
        for (var i = 0; i < candidates.Length; i++)
        {
            var (actor, tie) = (candidates[i], ties[i]);
            var place = places.Count == 0 ? -1 : places.GetOrDefault(actor) - 1;
            if (place >= 0 && tie <= judged[place].Tie)
            {
                reads[i] = judged[place].Read;
                continue;
            }

            reads[i] = KeyedDraws.ToUniform(bits[i]) < error * (1 - tie) ? Other(draws, issue, actor, round, actors) : actor;
            Keep(place, new Judged(actor, tie, reads[i]));
        }
    }

    private static int Other(KeyedDraws draws, int issue, int actor, int round, int actors)
    {
        var other = draws.Below(actors - 1, Purpose.MisreadActor, (uint)issue, (uint)actor, (uint)round);
        return other < actor ? other : other + 1;
    }

    private void Keep(int place, Judged now)
    {
        if (place < 0)
        {
            judged.Add(now);
        }
        else
        {
            judged[place] = now;
        }
    }

    /// <summary>The place of everybody judged so far, from 1.</summary>
    private IntMap<int> Places()
    {
        var places = placesOfThread ??= new IntMap<int>(256);
        places.Clear();
        for (var place = 0; place < judged.Count; place++)
        {
            places.At(judged[place].Actor, out _) = place + 1;
        }

        return places;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Judged(int Actor, double Tie, int Read);
}
