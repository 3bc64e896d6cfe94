using OpgaveSim.Model.Landscapes;

namespace OpgaveSim.Testing;

/// <summary>
/// How smooth landscapes are (Weinberger 1990): the correlation of the fitness of states that differ in one choice,
/// Σ (F(x) − m)(F(x′) − m) / Σ (F(x) − m)², sums over all pairs of neighbours of all landscapes together, and over all states as often.
/// On NK landscapes it is 1 − (K + 1)/N in expectation, which is what theirs is held against.
/// </summary>
public static class FitnessAutocorrelation
{
    /// <summary>The correlation of one flip, in [−1, 1]; no value where no state departs from m. O(2ⁿ n) a landscape.</summary>
    /// <param name="landscapes">The landscapes, of at most 20 choices that count.</param>
    /// <param name="mean">m, the mean fitness over all landscapes that there could be (½ for contributions on [0, 1)).</param>
    public static double? OneFlip(IEnumerable<NkLandscape> landscapes, double mean = 0.5)
    {
        double products = 0, squares = 0;
        foreach (var all in landscapes.Select(LandscapeEnumeration.Of))
        {
            for (var index = 0; index < all.States.Count; index++)
            {
                var departure = all.Fitness[index] - mean;
                foreach (var neighbour in all.Neighbours(index))
                {
                    products += departure * (all.Fitness[neighbour] - mean);
                    squares += departure * departure;
                }
            }
        }

        return squares == 0 ? null : products / squares;
    }
}
