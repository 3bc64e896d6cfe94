using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Model.Tests.Formation;

public class JudgementErrorTests
{
    private static readonly KeyedDraws Draws = KeyedDraws.ForReplication(1, 0);

    [Fact]
    public void Without_error_everybody_is_read_right() => Assert.Equal(9, Read(new JudgementError(), 0, 1, 9, 0, 0));

    [Fact]
    public void A_full_tie_is_read_right_and_full_error_reads_somebody_else()
    {
        for (var actor = 0; actor < 200; actor++)
        {
            Assert.Equal(actor, Read(new JudgementError(), 1, 1, actor, 1, 0));
            Assert.NotEqual(actor, Read(new JudgementError(), 1, 1, actor, 0, 0));
        }
    }

    [Fact]
    public void It_is_drawn_once_and_again_only_when_the_tie_has_grown()
    {
        var changed = 0;
        for (var issue = 0; issue < 500; issue++)
        {
            var memory = new JudgementError();
            var first = Read(memory, 1, issue, 5, 0.2, 0);
            Assert.Equal(first, Read(memory, 1, issue, 5, 0.2, 1));
            Assert.Equal(first, Read(memory, 1, issue, 5, 0.1, 2));
            changed += Read(memory, 1, issue, 5, 0.9, 2) == 5 && first != 5 ? 1 : 0;
        }

        Assert.InRange(changed, 300, 420); // misread at first 0.8, right later 0.9
    }

    [Fact]
    public void The_error_happens_as_often_as_it_should()
    {
        var wrong = Enumerable.Range(0, 20_000).Count(issue => Read(new JudgementError(), 0.2, issue, 5, 0.5, 0) != 5);
        Assert.Equal(0.1, wrong / 20_000.0, 0.01);
    }

    [Fact]
    public void Many_are_judged_as_each_alone_and_a_table_goes_by_its_own_memory()
    {
        int[] everybody = [.. Enumerable.Range(0, 200).Reverse()];
        double[] ties = [.. everybody.Select(actor => actor % 7 / 10.0)];
        var (one, other) = (new JudgementError(), new JudgementError());
        var (ofOne, ofOther, again) = (new int[200], new int[200], new int[200]);
        one.Read(Draws, 0.9, 1, everybody, ties, 3, 1000, ofOne);
        other.Read(Draws, 0.9, 2, everybody, ties, 3, 1000, ofOther);
        Assert.Equal([.. everybody.Select((actor, i) => Read(new JudgementError(), 0.9, 1, actor, ties[i], 3, 1000))], ofOne);
        Assert.NotEqual(ofOne, ofOther);
        one.Read(Draws, 0.9, 1, everybody.AsSpan(100), ties.AsSpan(100), 4, 1000, again);
        Assert.Equal(ofOne[100..], again[..100]);
        one.Forget();
        one.Read(Draws, 0.9, 1, everybody, ties, 4, 1000, again);
        Assert.NotEqual(ofOne, again);
    }

    private static int Read(JudgementError memory, double error, int issue, int actor, double tie, int round, int actors = 200)
    {
        var read = new int[1];
        memory.Read(Draws, error, issue, [actor], [tie], round, actors, read);
        return read[0];
    }
}
