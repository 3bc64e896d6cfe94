using System.Net;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace OpgaveSim.Live.Limits;

/// <summary>
/// Room for a number of connections, in all and for one address. Whoever comes gets in: when the room is full, a connection that is idle and was
/// quiet longest is closed, of the address that has the most. Pages that watch, which are limited otherwise, and the teacher are never closed.
/// The limits of the web server and of the rate limiter cannot do that: they turn the newcomer away, or count requests and not connections.
/// </summary>
/// <param name="most">Connections in all, ≥ 1.</param>
/// <param name="mostOfOneAddress">Connections of one address, ≥ 1.</param>
internal sealed class ConnectionRoom(int most, int mostOfOneAddress)
{
    private readonly Lock gate = new();
    private readonly HashSet<Guest> guests = [];
    private readonly Dictionary<string, int> ofAddress = [];
    private long clock;

    /// <summary>Connections now.</summary>
    public int Count
    {
        get
        {
            lock (gate)
            {
                return guests.Count;
            }
        }
    }

    /// <summary>The middleware of a listening socket.</summary>
    /// <param name="next">What serves a connection.</param>
    public ConnectionDelegate Admit(ConnectionDelegate next) => async connection =>
    {
        var guest = new Guest(connection, ClientAddress.Of((connection.RemoteEndPoint as IPEndPoint)?.Address)) { Seen = Interlocked.Increment(ref clock) };
        connection.Features.Set(guest);
        Enter(guest)?.Close();
        try
        {
            await next(connection);
        }
        finally
        {
            Leave(guest);
        }
    };

    /// <summary>Notes over which connection a request comes, and whether it is the teacher's, so that the right ones are closed when room is needed.</summary>
    /// <param name="context">The request.</param>
    /// <param name="isTeacher">Whether it is the teacher's.</param>
    /// <param name="next">What answers it.</param>
    public async Task NoteAsync(HttpContext context, bool isTeacher, RequestDelegate next)
    {
        var guest = context.Features.GetRequiredFeature<Guest>();
        guest.IsTeacher |= isTeacher;
        guest.Ask(1);
        guest.Seen = Interlocked.Increment(ref clock);
        try
        {
            await next(context);
        }
        finally
        {
            guest.Ask(-1);
        }
    }

    /// <summary>Lets one in.</summary>
    /// <returns>Who has to go; null: there was room, or nobody can be asked to.</returns>
    private Guest? Enter(Guest guest)
    {
        lock (gate)
        {
            guests.Add(guest);
            var own = ofAddress[guest.Address] = ofAddress.GetValueOrDefault(guest.Address) + 1;
            var goes = own > mostOfOneAddress ? Quietest(guest.Address, guest)
                : guests.Count > most ? Quietest(ofAddress.MaxBy(one => one.Value).Key, guest)
                : null;
            if (goes is not null)
            {
                Remove(goes);
            }

            return goes;
        }
    }

    private void Leave(Guest guest)
    {
        lock (gate)
        {
            Remove(guest);
        }
    }

    private void Remove(Guest guest)
    {
        if (guests.Remove(guest) && --ofAddress[guest.Address] == 0)
        {
            ofAddress.Remove(guest.Address);
        }
    }

    private Guest? Quietest(string address, Guest but) => guests
        .Where(one => one.Address == address && one != but && !one.IsTeacher && !one.Watches)
        .MinBy(one => (one.IsBusy, one.Seen));
}
