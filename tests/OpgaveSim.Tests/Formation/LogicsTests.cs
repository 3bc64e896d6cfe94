using OpgaveSim.Model.Formation;

namespace OpgaveSim.Tests.Formation;

public class LogicsTests
{
    [Fact]
    public void What_a_long_form_leaves_out_follows_its_invite()
    {
        Assert.Equal(Logics.Named("kindred"), Logics.Complete(null, new("kindred", 0), null, null));
        Assert.Equal(Logics.Named("mandate"), Logics.Complete(null, new("mandate", 0), null, null));
        Assert.Equal(Logics.Named("issue"), Logics.Complete(null, null, null, null));
        Assert.Equal(Logics.Named("issue"), Logics.Complete(null, new(null, 1), null, null));
    }

    [Fact]
    public void Numbers_at_the_ends_are_interest_and_issue_and_between_they_mix()
    {
        var table = Logics.Complete(new(null, 0), new(null, 1), 0, 0);
        Assert.Equal((StartRule.Stake, InviteRule.Issue), (table.Start, table.Invite));
        var half = Logics.Complete(null, new(null, 0.5), null, null);
        Assert.Equal((StartRule.Mixed, 0.5, InviteRule.Mixed, 0.5, 1.0, 1.0), (half.Start, half.StartMix, half.Invite, half.InviteMix, half.Answer, half.Deliberate));
    }

    [Fact]
    public void An_answer_given_as_a_number_has_no_duty() =>
        Assert.False(Logics.Complete(null, new("mandate", 0), 0, null).DutyToAnswer);

    [Fact]
    public void Packages_come_with_inviting_for_mutual_gains() =>
        Assert.True(Logics.Complete(new(null, 1), new("mutual-gains", 0), 1, 1).Packages);

    [Fact]
    public void There_are_eight_and_no_ninth()
    {
        Assert.Equal(8, Logics.Names.Select(Logics.Named).Distinct().Count());
        Assert.Throws<ArgumentOutOfRangeException>(() => Logics.Named("isue"));
    }
}
