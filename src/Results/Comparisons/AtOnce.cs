using System.Runtime.ExceptionServices;

namespace OpgaveSim.Results.Comparisons;

/// <summary>Work on many items on all processors. What goes wrong at one of them is thrown as it is, as if it had been done in order.</summary>
public static class AtOnce
{
    /// <summary>Does the work for each item, in no order.</summary>
    /// <typeparam name="T">An item.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="work">The work; items do not wait for each other.</param>
    public static void Each<T>(IEnumerable<T> items, Action<T> work) => Of(items, item =>
    {
        work(item);
        return true;
    });

    /// <summary>Makes something of each item.</summary>
    /// <typeparam name="T">An item.</typeparam>
    /// <typeparam name="TMade">What is made of it.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="make">Makes it; items do not wait for each other.</param>
    /// <returns>What was made, in the order of the items.</returns>
    public static TMade[] Of<T, TMade>(IEnumerable<T> items, Func<T, TMade> make)
    {
        try
        {
            return [.. items.AsParallel().AsOrdered().Select(make)];
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
            throw;
        }
    }
}
