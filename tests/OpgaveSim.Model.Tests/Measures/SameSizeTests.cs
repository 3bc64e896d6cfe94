using OpgaveSim.Model.Measures;

namespace OpgaveSim.Model.Tests.Measures;

public class SameSizeTests
{
    [Fact]
    public void Issues_are_paired_whose_tables_had_as_many_members_in_both() => Assert.Equal(
        [(0, 1), (3, 0)], SameSize.Pairs([(4, 7), (5, 8), (6, null), (9, 3), (11, 2)], [(9, 3), (4, 7), (5, 7), (6, null), (8, 2)]));

    [Fact]
    public void Without_tables_there_are_none() => Assert.Empty(SameSize.Pairs([], [(1, 2)]));
}
