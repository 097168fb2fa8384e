// Package page serves Tribune's pages: HTML for people, made on the server from
// the domain's repositories. It knows neither the database nor the web
// framework; the result of [New] is a plain [http.Handler].
//
// Addresses of pages are stable and meant to be shared:
//
//	/                                               every DAO of the instance
//	/search?q=TEXT                                  proposals by text or id, DAOs by name
//	/account/{address}                              one account across all tokens
//	/dao/{slug}                                     overview
//	/dao/{slug}/proposals                           ?status= &q= &proposer= &governor= &after=
//	/dao/{slug}/proposal/{governor}/{id}            governor in CAIP-10, id in decimal
//	/dao/{slug}/proposal/{governor}/{id}/raw        the description as plain text
//	/dao/{slug}/proposal/{governor}/{id}/calldata/{n} one action's data as hex
//	/dao/{slug}/delegates                           ?sort= &token= &after=
//	/dao/{slug}/delegate/{address}                  ?token= &votes= &delegators=
//	/static/…                                       files under content hashes
//
// Rules that every page keeps, each of them tested:
//
//  1. Whatever comes from a chain is hostile: it is bounded, its invisible and
//     direction-changing characters are shown, and it is escaped or sanitised.
//  2. No page needs JavaScript, loads anything from another origin, or carries
//     an inline script or style.
//  3. Unknown is written as unknown, never as zero; amounts are exact integers
//     until the last step, and shortened numbers are cut, not rounded up.
//  4. Every page says as of which block it speaks.
//
// A page is one view struct, one template under templates/ and one handler. The
// partials that pages share are listed at the top of templates/partials.html.
package page
