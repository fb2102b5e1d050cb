/**
 * Expressions over a machine that stands still, as C writes them, with the precedences of C. The reader of the tree tells
 * what the names mean; this says only what can be read.
 */
grammar Expr;

whole
	: expr EOF
	;

// From the tightest operator to the loosest.
expr
	: primary                                      # simple
	| expr sign=('->' | '.') name                  # field
	| expr '[' index=expr ']'                      # element
	| sign=('!' | '~' | '-' | '+') expr            # unary
	| expr sign=('*' | '/' | '%') expr             # binary
	| expr sign=('+' | '-') expr                   # binary
	| expr sign=('<<' | '>>') expr                 # binary
	| expr sign=('<' | '<=' | '>' | '>=') expr     # binary
	| expr sign=('==' | '!=') expr                 # binary
	| expr sign='&' expr                           # binary
	| expr sign='^' expr                           # binary
	| expr sign='|' expr                           # binary
	| expr sign='&&' expr                          # binary
	| expr sign='||' expr                          # binary
	| <assoc=right> expr sign='?' expr ':' expr    # choice
	;

primary
	: NUMBER                                       # number
	| TEXT                                         # text
	| '(' expr ')'                                 # group
	| NAME                                         # variable
	| function=NAME '(' expr (',' expr)* ')'       # call
	| quantifier=('any' | 'all') '(' element=NAME 'in' list=expr ':' condition=expr ')'  # quantified
	;

name : NAME ;

NUMBER : [0-9] [0-9A-Za-z_]* ;
NAME : [A-Za-z_] [0-9A-Za-z_]* ;
TEXT : '"' ~'"'* '"' ;
SPACE : [\p{White_Space}]+ -> skip ;
