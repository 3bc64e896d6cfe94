using System.Text.Json;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Formation.Strategies;

namespace OpgaveSim.Model.Tests.Formation;

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
    public void A_number_throughout_is_that_number_in_all_four_decisions_and_its_ends_have_names()
    {
        Assert.Equal(Logics.Named("interest"), Logics.Throughout(new(null, 0)));
        Assert.Equal(Logics.Named("issue"), Logics.Throughout(new(null, 1)));
        Assert.Equal(Logics.Named("mandate"), Logics.Throughout(new("mandate", 0)));
        Assert.Equal(Logics.Complete(new(null, 0.3), new(null, 0.3), 0.3, 0.3), Logics.Throughout(new(null, 0.3)));
        var third = Logics.Throughout(new(null, 0.3));
        Assert.Equal((StartRule.Mixed, 0.3, InviteRule.Mixed, 0.3, 0.3, 0.3, false),
            (third.Start, third.StartMix, third.Invite, third.InviteMix, third.Answer, third.Deliberate, third.DutyToAnswer));
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

    [Fact]
    public void A_logic_is_stored_by_the_names_of_its_rules()
    {
        var json = JsonSerializer.Serialize(Logics.Complete(new(null, 0.25), new("mutual-gains", 0), 0, 1));
        Assert.Equal(
            """{"Start":"mixed","StartMix":0.25,"Invite":"mutual-gains","InviteMix":0,"Answer":0,"Deliberate":1,"DutyToAnswer":false,"Packages":true}""", json);
        Assert.All(Logics.Names.Select(Logics.Named).Append(Logics.Complete(null, new(null, 0.5), null, null)), logic =>
            Assert.Equal(logic, JsonSerializer.Deserialize<Logic>(JsonSerializer.Serialize(logic))));
    }

    [Fact]
    public void An_assigned_composition_is_started_by_chance_and_stored_by_its_trait_and_level()
    {
        var logic = Logics.Assigned(AssignedInvite.Varying("home"), 0.25, 0, 1);
        Assert.Equal(
            """{"Start":"random","StartMix":1,"Invite":"vary-home","InviteMix":0.25,"Answer":0,"Deliberate":1,"DutyToAnswer":false,"Packages":false}""",
            JsonSerializer.Serialize(logic));
        Assert.Equal(logic, JsonSerializer.Deserialize<Logic>(JsonSerializer.Serialize(logic)));
        Assert.Null(Logics.NameOf(logic));
        Assert.Equal(["kind", "home", "competence", "interests"], AssignedInvite.Traits);
        Assert.Throws<ArgumentOutOfRangeException>(() => AssignedInvite.Varying("tier"));
        Assert.All(AssignedInvite.All, rule => Assert.False(rule.IsChance || rule.TellsScores || rule.CanMisjudge));
    }

    [Theory]
    [InlineData("\"Start\":\"stake\",", "")]
    [InlineData("\"stake\"", "null")]
    [InlineData("\"stake\"", "0")]
    [InlineData("\"interest\"", "\"stake\"")]
    [InlineData("\"interest\"", "\"Interest\"")]
    public void What_is_no_rule_s_name_is_refused(string right, string wrong)
    {
        var json = JsonSerializer.Serialize(Logics.Named("interest"));
        Assert.Contains(right, json);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Logic>(json.Replace(right, wrong)));
    }

    [Fact]
    public void A_whole_logic_is_known_by_its_name_and_a_composed_one_has_none()
    {
        Assert.All(Logics.All, logic => Assert.Same(logic, Logics.NameOf(Logics.Named(logic.Name))));
        Assert.Null(Logics.NameOf(Logics.Named("issue") with { Answer = 0 }));
        Assert.Equal(["interest", "kindred", "mutual-gains"], Logics.All.Where(logic => logic.IsInterestDriven).Select(logic => logic.Name));
    }
}
