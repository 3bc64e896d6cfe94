using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Tests.Formation;

public class JudgementErrorTests
{
    private static readonly KeyedDraws Draws = KeyedDraws.ForReplication(1, 0);

    [Fact]
    public void Without_error_everybody_is_read_right() => Assert.Equal(9, new JudgementError().Read(Draws, 0, 1, 9, 0, 0, 100));

    [Fact]
    public void A_full_tie_is_read_right_and_full_error_reads_somebody_else()
    {
        for (var actor = 0; actor < 200; actor++)
        {
            Assert.Equal(actor, new JudgementError().Read(Draws, 1, 1, actor, 1, 0, 200));
            Assert.NotEqual(actor, new JudgementError().Read(Draws, 1, 1, actor, 0, 0, 200));
        }
    }

    [Fact]
    public void It_is_drawn_once_and_again_only_when_the_tie_has_grown()
    {
        var changed = 0;
        for (var issue = 0; issue < 500; issue++)
        {
            var memory = new JudgementError();
            var first = memory.Read(Draws, 1, issue, 5, 0.2, 0, 200);
            Assert.Equal(first, memory.Read(Draws, 1, issue, 5, 0.2, 1, 200));
            Assert.Equal(first, memory.Read(Draws, 1, issue, 5, 0.1, 2, 200));
            changed += memory.Read(Draws, 1, issue, 5, 0.9, 2, 200) == 5 && first != 5 ? 1 : 0;
        }

        Assert.InRange(changed, 300, 420); // misread at first 0.8, right later 0.9
    }

    [Fact]
    public void The_error_happens_as_often_as_it_should()
    {
        var wrong = Enumerable.Range(0, 20_000).Count(issue => new JudgementError().Read(Draws, 0.2, issue, 5, 0.5, 0, 200) != 5);
        Assert.Equal(0.1, wrong / 20_000.0, 0.01);
    }
}
