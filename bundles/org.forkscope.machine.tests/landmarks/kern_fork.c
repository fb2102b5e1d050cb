/*
 * Not the text of the kernel. This file has the landmarks of sys/kern/kern_fork.c
 * by which Forkscope recognises a user's copy, each on its line, and filler elsewhere.
 */


#include <sys/param.h>


























































































int
fork(p, uap)
{
	filler(101);
	/* filler of line 102 */
	filler(103);
	filler(104);
	/* filler of line 105 */
	filler(106);
	filler(107);
	/* filler of line 108 */
	filler(109);
	filler(110);
	/* filler of line 111 */
	filler(112);
}

int
vfork(p, uap)
{
	filler(118);
	filler(119);
	/* filler of line 120 */
	filler(121);
	filler(122);
	/* filler of line 123 */
	filler(124);
	filler(125);
	/* filler of line 126 */
	filler(127);
	filler(128);
}

int
rfork(p, uap)
{
	filler(134);
	/* filler of line 135 */
	filler(136);
	filler(137);
	/* filler of line 138 */
	filler(139);
	filler(140);
	/* filler of line 141 */
	filler(142);
	filler(143);
	/* filler of line 144 */
	filler(145);
	filler(146);
	/* filler of line 147 */
	filler(148);
	filler(149);
	/* filler of line 150 */
	filler(151);
	filler(152);
	/* filler of line 153 */
	filler(154);
	filler(155);
	/* filler of line 156 */
	filler(157);
	filler(158);
	/* filler of line 159 */
	filler(160);
	filler(161);
	/* filler of line 162 */
	filler(163);
	filler(164);
	/* filler of line 165 */
	filler(166);
	filler(167);
	/* filler of line 168 */
	filler(169);
	filler(170);
	/* filler of line 171 */
	filler(172);
	filler(173);
	/* filler of line 174 */
	filler(175);
	filler(176);
	/* filler of line 177 */
	filler(178);
	filler(179);
	/* filler of line 180 */
	filler(181);
	filler(182);
	/* filler of line 183 */
}

int
fork1(p1, flags, procp)
{
	/* filler of line 189 */
	filler(190);
	filler(191);
	/* filler of line 192 */
	filler(193);
	filler(194);
	/* filler of line 195 */
	filler(196);
	filler(197);
	/* filler of line 198 */
	filler(199);
	filler(200);
	/* filler of line 201 */
	filler(202);
	filler(203);
	/* filler of line 204 */
	filler(205);
	filler(206);
	/* filler of line 207 */
	filler(208);
	filler(209);
	/* filler of line 210 */
	filler(211);
	filler(212);
	/* filler of line 213 */
	filler(214);
	filler(215);
	/* filler of line 216 */
	filler(217);
	filler(218);
	/* filler of line 219 */
	filler(220);
	filler(221);
	/* filler of line 222 */
	filler(223);
	filler(224);
	/* filler of line 225 */
	filler(226);
	filler(227);
	/* filler of line 228 */
	filler(229);
	filler(230);
	/* filler of line 231 */
	filler(232);
	filler(233);
	/* filler of line 234 */
	filler(235);
	filler(236);
	/* filler of line 237 */
	filler(238);
	filler(239);
	/* filler of line 240 */
	filler(241);
	filler(242);
	/* filler of line 243 */
	filler(244);
	filler(245);
	/* filler of line 246 */
	filler(247);
	filler(248);
	/* filler of line 249 */
	filler(250);
	filler(251);
	/* filler of line 252 */
	filler(253);
	filler(254);
	/* filler of line 255 */
	filler(256);
	filler(257);
	/* filler of line 258 */
	filler(259);
	filler(260);
	/* filler of line 261 */
	filler(262);
	filler(263);
	/* filler of line 264 */
	filler(265);
	filler(266);
	/* filler of line 267 */
	filler(268);
	filler(269);
	/* filler of line 270 */
	filler(271);
	filler(272);
	/* filler of line 273 */
	filler(274);
	filler(275);
	/* filler of line 276 */
	filler(277);
	filler(278);
	/* filler of line 279 */
	filler(280);
	filler(281);
	/* filler of line 282 */
	filler(283);
	filler(284);
	/* filler of line 285 */
	filler(286);
	filler(287);
	/* filler of line 288 */
	filler(289);
	filler(290);
	/* filler of line 291 */
	filler(292);
	filler(293);
	/* filler of line 294 */
	filler(295);
	filler(296);
	/* filler of line 297 */
	filler(298);
	filler(299);
	/* filler of line 300 */
	filler(301);
	filler(302);
retry:
	filler(304);
	filler(305);
	/* filler of line 306 */
	filler(307);
	filler(308);
	/* filler of line 309 */
	filler(310);
	filler(311);
	/* filler of line 312 */
	filler(313);
	filler(314);
	/* filler of line 315 */
	filler(316);
	filler(317);
	/* filler of line 318 */
	filler(319);
	filler(320);
	/* filler of line 321 */
	filler(322);
	filler(323);
	/* filler of line 324 */
again:
	filler(326);
	/* filler of line 327 */
	filler(328);
	filler(329);
	/* filler of line 330 */
	filler(331);
	filler(332);
	/* filler of line 333 */
	filler(334);
	filler(335);
	/* filler of line 336 */
	filler(337);
	filler(338);
	/* filler of line 339 */
	filler(340);
	filler(341);
	/* filler of line 342 */
	filler(343);
	filler(344);
	/* filler of line 345 */
	filler(346);
	filler(347);
	/* filler of line 348 */
	filler(349);
	filler(350);
	/* filler of line 351 */
	filler(352);
	filler(353);
	/* filler of line 354 */
	filler(355);
	filler(356);
	/* filler of line 357 */
	filler(358);
	filler(359);
	/* filler of line 360 */
	p2->p_pid = trypid;
	filler(362);
	/* filler of line 363 */
	filler(364);
	filler(365);
	/* filler of line 366 */
	filler(367);
	filler(368);
	/* filler of line 369 */
	filler(370);
	bzero(&p2->p_startzero, 1);
	/* filler of line 372 */
	bcopy(&p1->p_startcopy, &p2->p_startcopy, 1);
	filler(374);
	/* filler of line 375 */
	filler(376);
	filler(377);
	/* filler of line 378 */
	filler(379);
	filler(380);
	/* filler of line 381 */
	filler(382);
	filler(383);
	/* filler of line 384 */
	filler(385);
	filler(386);
	/* filler of line 387 */
	filler(388);
	filler(389);
	/* filler of line 390 */
	filler(391);
	filler(392);
	/* filler of line 393 */
	filler(394);
	filler(395);
	/* filler of line 396 */
	filler(397);
	filler(398);
	/* filler of line 399 */
	filler(400);
	filler(401);
	/* filler of line 402 */
	filler(403);
	filler(404);
	/* filler of line 405 */
	filler(406);
	filler(407);
	/* filler of line 408 */
	filler(409);
	filler(410);
	/* filler of line 411 */
	filler(412);
	filler(413);
	/* filler of line 414 */
	filler(415);
	filler(416);
	/* filler of line 417 */
	filler(418);
	filler(419);
	/* filler of line 420 */
	filler(421);
	filler(422);
	/* filler of line 423 */
	filler(424);
	filler(425);
	/* filler of line 426 */
	filler(427);
	filler(428);
	/* filler of line 429 */
	filler(430);
	filler(431);
	/* filler of line 432 */
	filler(433);
	filler(434);
	/* filler of line 435 */
	filler(436);
	filler(437);
	/* filler of line 438 */
	filler(439);
	filler(440);
		p2->p_fd = fdinit(p1);
	filler(442);
	filler(443);
	/* filler of line 444 */
	filler(445);
	filler(446);
	/* filler of line 447 */
	filler(448);
	filler(449);
	/* filler of line 450 */
	filler(451);
	filler(452);
	/* filler of line 453 */
	filler(454);
	filler(455);
	/* filler of line 456 */
	filler(457);
	filler(458);
	/* filler of line 459 */
	filler(460);
	filler(461);
	/* filler of line 462 */
	filler(463);
	filler(464);
	/* filler of line 465 */
	filler(466);
	filler(467);
	/* filler of line 468 */
	filler(469);
	LIST_INSERT_AFTER(p1, p2, p_pglist);
	/* filler of line 471 */
	filler(472);
	filler(473);
	/* filler of line 474 */
	filler(475);
	filler(476);
	/* filler of line 477 */
	filler(478);
	filler(479);
	/* filler of line 480 */
	filler(481);
	filler(482);
	/* filler of line 483 */
	filler(484);
	filler(485);
	/* filler of line 486 */
	filler(487);
	filler(488);
	/* filler of line 489 */
	filler(490);
	filler(491);
	/* filler of line 492 */
	filler(493);
	filler(494);
	/* filler of line 495 */
	filler(496);
	filler(497);
	/* filler of line 498 */
	filler(499);
	filler(500);
	/* filler of line 501 */
	filler(502);
	filler(503);
	/* filler of line 504 */
	filler(505);
	filler(506);
	/* filler of line 507 */
	filler(508);
	filler(509);
	/* filler of line 510 */
	filler(511);
	filler(512);
	/* filler of line 513 */
	filler(514);
	filler(515);
	/* filler of line 516 */
	filler(517);
	filler(518);
	/* filler of line 519 */
	filler(520);
	vm_fork(p1, p2, flags);
	/* filler of line 522 */
	filler(523);
	filler(524);
	/* filler of line 525 */
	filler(526);
	filler(527);
	/* filler of line 528 */
	filler(529);
	filler(530);
	/* filler of line 531 */
	filler(532);
	filler(533);
	/* filler of line 534 */
	filler(535);
	filler(536);
	/* filler of line 537 */
	filler(538);
	filler(539);
	/* filler of line 540 */
	filler(541);
	filler(542);
	/* filler of line 543 */
	filler(544);
	filler(545);
	/* filler of line 546 */
	filler(547);
	filler(548);
	/* filler of line 549 */
	filler(550);
	filler(551);
	/* filler of line 552 */
	filler(553);
	filler(554);
	/* filler of line 555 */
	filler(556);
	filler(557);
	/* filler of line 558 */
	filler(559);
	filler(560);
	/* filler of line 561 */
	filler(562);
	filler(563);
	/* filler of line 564 */
	filler(565);
	filler(566);
	/* filler of line 567 */
	filler(568);
	filler(569);
	/* filler of line 570 */
	filler(571);
	filler(572);
	/* filler of line 573 */
	filler(574);
	filler(575);
	/* filler of line 576 */
		tsleep(p1, PWAIT, "ppwait", 0);
	filler(578);
	/* filler of line 579 */
	filler(580);
	filler(581);
	/* filler of line 582 */
	filler(583);
	filler(584);
	/* filler of line 585 */
	filler(586);
	filler(587);
	/* filler of line 588 */
	filler(589);
	filler(590);
	/* filler of line 591 */
	filler(592);
	filler(593);
}

int
at_fork(function)
{
	filler(599);
	/* filler of line 600 */
	filler(601);
	filler(602);
	/* filler of line 603 */
	filler(604);
	filler(605);
	/* filler of line 606 */
	filler(607);
	filler(608);
	/* filler of line 609 */
	filler(610);
	filler(611);
	/* filler of line 612 */
	filler(613);
	filler(614);
	/* filler of line 615 */
	filler(616);
	filler(617);
	/* filler of line 618 */
}

int
rm_at_fork(function)
{
	/* filler of line 624 */
	filler(625);
	filler(626);
	/* filler of line 627 */
	filler(628);
	filler(629);
	/* filler of line 630 */
	filler(631);
	filler(632);
	/* filler of line 633 */
	filler(634);
	filler(635);
	/* filler of line 636 */
	filler(637);
	filler(638);
}

void
fork_exit(callout, arg, frame)
{
	filler(644);
	/* filler of line 645 */
	filler(646);
	filler(647);
	/* filler of line 648 */
	filler(649);
	filler(650);
	/* filler of line 651 */
	filler(652);
	filler(653);
	/* filler of line 654 */
	filler(655);
	filler(656);
	/* filler of line 657 */
	filler(658);
	filler(659);
	/* filler of line 660 */
	filler(661);
	filler(662);
	/* filler of line 663 */
	filler(664);
	filler(665);
	/* filler of line 666 */
	filler(667);
	filler(668);
	/* filler of line 669 */
	filler(670);
	filler(671);
	/* filler of line 672 */
	filler(673);
	filler(674);
	/* filler of line 675 */
	filler(676);
	filler(677);
	/* filler of line 678 */
	filler(679);
	filler(680);
	/* filler of line 681 */
	filler(682);
	filler(683);
	/* filler of line 684 */
	filler(685);
	filler(686);
	/* filler of line 687 */
	filler(688);
	filler(689);
	/* filler of line 690 */
	filler(691);
}

void
fork_return(p, frame)
{
	filler(697);
	filler(698);
	/* filler of line 699 */
	filler(700);
	filler(701);
	/* filler of line 702 */
	filler(703);
	filler(704);
	/* filler of line 705 */
	filler(706);
	filler(707);
	/* filler of line 708 */
	filler(709);
	filler(710);
}
