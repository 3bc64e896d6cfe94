using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Tests.World;

public class KindMeaningTests
{
    [Theory]
    [InlineData("public", KindMeaning.Public)]
    [InlineData("Publiek", KindMeaning.Public)]
    [InlineData("publieke", KindMeaning.Public)]
    [InlineData("OVERHEID", KindMeaning.Public)]
    [InlineData("privaat", KindMeaning.Private)]
    [InlineData("Private", KindMeaning.Private)]
    [InlineData("maatschappelijk", KindMeaning.Civic)]
    [InlineData("semi-publiek", null)]
    [InlineData("gov", null)]
    [InlineData("", null)]
    public void A_label_means_what_it_says_in_either_language(string label, KindMeaning? meaning) => Assert.Equal(meaning, KindMeanings.Of(label));

    [Theory]
    [InlineData("publiek", new[] { "public" }, true)]
    [InlineData("privaat", new[] { "public" }, false)]
    [InlineData("privaat", new[] { "privaat" }, true)]
    [InlineData("public", new[] { "publiek" }, false)]
    [InlineData("publiek", new[] { "gov" }, false)]
    public void Public_stands_for_all_that_means_it_and_any_other_word_for_itself(string label, string[] assumed, bool can) =>
        Assert.Equal(can, KindMeanings.CanHoldMandate(label, assumed));

    [Fact]
    public void A_word_that_no_kind_answers_to_is_absent() =>
        Assert.Equal(["gov"], KindMeanings.Absent(["public", "gov", "Rijk"], ["publiek", "Rijk", "privaat"]));
}
